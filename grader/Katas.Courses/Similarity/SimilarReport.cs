namespace Katas.Courses.Similarity;

/// <summary>
/// Pairs of submissions with suspiciously alike answers, schema <c>katas/similar/v1</c>. A row is a place to look, never a verdict.
/// </summary>
/// <param name="Schema">Always <see cref="V1"/>.</param>
/// <param name="Compared">How many submissions were compared.</param>
/// <param name="Least">The least similarity that is listed (0 to 1).</param>
/// <param name="Pairs">The most similar first.</param>
/// <param name="NotCompared">Submissions that could not be read or cut into tokens, each with the reason.</param>
public sealed record SimilarReport(string Schema, int Compared, double Least, IReadOnlyList<SimilarPair> Pairs,
    IReadOnlyList<NotCompared> NotCompared)
{
    /// <summary>The name and version of the format.</summary>
    public const string V1 = "katas/similar/v1";
}

/// <summary>A submission that was left out.</summary>
/// <param name="Submission">Its name.</param>
/// <param name="Reason">Why, in a sentence.</param>
public sealed record NotCompared(string Submission, string Reason);

/// <summary>Two submissions and the katas in which they are alike.</summary>
/// <param name="A">The first name in ordinal order.</param>
/// <param name="B">The other name.</param>
/// <param name="Similarity">The greatest of its katas (0 to 1).</param>
/// <param name="Katas">The katas both have, the most similar first.</param>
public sealed record SimilarPair(string A, string B, double Similarity, IReadOnlyList<SimilarKata> Katas);

/// <summary>How alike two answers to one kata are.</summary>
/// <param name="Kata">The kata's folder.</param>
/// <param name="Similarity">
/// The share of the smaller answer's fingerprints that the other has too, rare ones counting more (0 to 1);
/// what the starter code already holds does not count.
/// </param>
/// <param name="SharedTokens">How many tokens stand in runs that both have.</param>
public sealed record SimilarKata(string Kata, double Similarity, int SharedTokens);

/// <summary>Two answers side by side, for the page.</summary>
/// <param name="Pair">Which submissions.</param>
/// <param name="Kata">Which kata, and how alike.</param>
/// <param name="A">The first one's files, cut where runs begin and end.</param>
/// <param name="B">The other one's files.</param>
public sealed record SideBySide(SimilarPair Pair, SimilarKata Kata, IReadOnlyList<MarkedFile> A, IReadOnlyList<MarkedFile> B);

/// <summary>A file in pieces.</summary>
/// <param name="Path">Its path inside the submission.</param>
/// <param name="Pieces">Its text from beginning to end.</param>
public sealed record MarkedFile(string Path, IReadOnlyList<MarkedPiece> Pieces);

/// <summary>A piece of text; those with the same run stand on both sides.</summary>
/// <param name="Text">The text as submitted.</param>
/// <param name="Run">The number of the shared run, from 1; 0 for text that is not shared.</param>
public sealed record MarkedPiece(string Text, int Run);
