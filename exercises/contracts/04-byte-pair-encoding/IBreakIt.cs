namespace Katas.Kata04;

/// <summary>
/// Break it first: words on which "always cut off the longest piece that is in the vocabulary" splits otherwise than
/// byte-pair encoding does.
/// </summary>
public interface IBreakIt
{
    /// <summary>A word and merges for which the longest-piece-first split differs from the replayed merges.</summary>
    /// <returns>
    /// A word of 2 to 14 lower-case letters a to z, and at most 12 merges; each side of a merge is a single letter
    /// or the result of an earlier merge. Not the README's word.
    /// </returns>
    (string Word, IReadOnlyList<Merge> Merges) GreedyLongestMatchIsNotBpe();

    /// <summary>An English word which GPT-4o itself does not split longest piece first.</summary>
    /// <returns>4 to 14 lower-case letters a to z, other than the README's word.</returns>
    string EnglishWordThatBreaksGreedyInGpt4o();
}
