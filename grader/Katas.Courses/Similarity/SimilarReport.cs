using Katas.Core.Verdicts;

namespace Katas.Courses.Similarity;

/// <summary>
/// Submissions with suspiciously alike answers, schema <c>katas/similar/v2</c>. A row is a place to look, never a verdict.
/// </summary>
/// <param name="Schema">Always <see cref="V2"/>.</param>
/// <param name="Compared">How many submissions were compared.</param>
/// <param name="Least">The least similarity that is listed (0 to 1).</param>
/// <param name="LikeReference">Who has the reference answer, or one much like it, those with most katas first.</param>
/// <param name="MoreLikeReference">How many more there are than are listed.</param>
/// <param name="Groups">The most similar first.</param>
/// <param name="MoreGroups">How many more there are than are listed.</param>
/// <param name="NotCompared">Submissions that could not be read or cut into tokens, each with the reason.</param>
/// <param name="NotCounted">What lies beside the submissions and is none, each with the reason.</param>
public sealed record SimilarReport(string Schema, int Compared, double Least, IReadOnlyList<LikeReference> LikeReference,
    int MoreLikeReference, IReadOnlyList<SimilarGroup> Groups, int MoreGroups, IReadOnlyList<NotCompared> NotCompared,
    IReadOnlyList<NotCounted> NotCounted)
{
    /// <summary>The name and version of the format. Version 1 listed pairs.</summary>
    public const string V2 = "katas/similar/v2";

    /// <summary>Whether nothing was found.</summary>
    public bool IsEmpty() => LikeReference.Count == 0 && Groups.Count == 0;
}

/// <summary>A submission that was left out.</summary>
/// <param name="Submission">Its name.</param>
/// <param name="Reason">Why, in a sentence.</param>
public sealed record NotCompared(string Submission, string Reason);

/// <summary>A submission that is like the reference answers, and in which katas.</summary>
/// <param name="Submission">Its name.</param>
/// <param name="Katas">The katas, the most similar first; a similarity of 1 is the reference answer itself, or all of it.</param>
public sealed record LikeReference(string Submission, IReadOnlyList<SimilarKata> Katas);

/// <summary>Submissions of which each is alike with each other, in the same katas.</summary>
/// <param name="Members">Their names in ordinal order, two at least.</param>
/// <param name="Similarity">The greatest of its katas (0 to 1).</param>
/// <param name="Katas">The katas, the most similar first.</param>
public sealed record SimilarGroup(IReadOnlyList<string> Members, double Similarity, IReadOnlyList<SimilarKata> Katas);

/// <summary>How alike answers to one kata are.</summary>
/// <param name="Kata">The kata's folder.</param>
/// <param name="Similarity">
/// The share of the smaller answer's fingerprints that the other has too, rare ones counting more (0 to 1), of the two of the group that
/// are least alike; code that every learner gets does not count.
/// </param>
/// <param name="SharedTokens">How many tokens stand in runs that the first two have, or the submission and the reference answer.</param>
public sealed record SimilarKata(string Kata, double Similarity, int SharedTokens);

/// <summary>Two answers side by side, for the page.</summary>
/// <param name="Kata">Which kata.</param>
/// <param name="A">One side.</param>
/// <param name="B">The other.</param>
public sealed record SideBySide(string Kata, Side A, Side B);

/// <summary>An answer, cut where runs begin and end that the other side has, too.</summary>
/// <param name="Name">Whose it is.</param>
/// <param name="Files">Its files.</param>
public sealed record Side(string Name, IReadOnlyList<MarkedFile> Files);

/// <summary>A file in pieces.</summary>
/// <param name="Path">Its path inside the submission.</param>
/// <param name="Pieces">Its text from beginning to end.</param>
public sealed record MarkedFile(string Path, IReadOnlyList<MarkedPiece> Pieces);

/// <summary>A piece of text; those with the same run stand on both sides.</summary>
/// <param name="Text">The text as submitted.</param>
/// <param name="Run">The number of the shared run, from 1; 0 for text that is not shared.</param>
public sealed record MarkedPiece(string Text, int Run);
