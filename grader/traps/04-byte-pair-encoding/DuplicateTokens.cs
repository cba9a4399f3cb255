using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>Lists a text as often as it is made.</summary>
[Trap<IBytePairEncoding>("duplicate-tokens", "A text that two merges make gets two places in your vocabulary, and every id behind it "
    + "moves. One text has one id, or decoding and encoding drift apart. What do you do with abc when ab+c and a+bc both make it?")]
public static class DuplicateTokens
{
    public static IReadOnlyList<string> Vocabulary(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges)
    {
        _ = Symbols.Right.Vocabulary(alphabet, merges);
        return [.. alphabet, .. merges.Select(merge => merge.Left + merge.Right)];
    }
}

/// <summary>The same where it gives out ids.</summary>
[Trap<IBytePairEncoding>("duplicate-tokens", "You count merges to find the id of a token, but a text that two merges make is one entry of "
    + "the vocabulary, and every id behind it is one smaller. At which place of the vocabulary does the text stand?")]
public static class RankAsId
{
    public static int[] Encode(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges, string word)
    {
        string[] made = [.. merges.Select(merge => merge.Left + merge.Right)];
        return [.. Symbols.Right.Encode(alphabet, merges, word).Zip(Symbols.Right.Segment(merges, word), (id, token) =>
            alphabet.Contains(token) ? id : alphabet.Count + Array.IndexOf(made, token))];
    }
}

/// <summary>The same, and characters that stand twice in the alphabet have two places as well.</summary>
[Trap<IBytePairEncoding>("duplicate-tokens", "You look ids up in a list in which a text can stand twice, and every id behind it is too "
    + "large. A text is one entry of the vocabulary. At which place of the vocabulary does it stand?")]
public static class IdsWithDuplicates
{
    public static int[] Encode(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges, string word)
    {
        _ = Symbols.Right.Encode(alphabet, merges, word);
        string[] tokens = [.. alphabet, .. merges.Select(merge => merge.Left + merge.Right)];
        return [.. Symbols.Right.Segment(merges, word).Select(token => Array.IndexOf(tokens, token))];
    }
}
