namespace Katas.Courses.Similarity;

/// <summary>What was found: the list, and for each of its rows what can be seen side by side.</summary>
/// <param name="Report">The list.</param>
/// <param name="LikeReference">One for each submission that is like the reference answers.</param>
/// <param name="Groups">One for each group.</param>
public sealed record Finding(SimilarReport Report, IReadOnlyList<Evidence> LikeReference, IReadOnlyList<Evidence> Groups)
{
    internal static Finding Of(
        SimilarReport found, IReadOnlyList<(LikeReference Row, Evidence Evidence)> like,
        IReadOnlyList<(SimilarGroup Row, Evidence Evidence)> groups) => new(
        found with { LikeReference = [.. like.Select(pair => pair.Row)], Groups = [.. groups.Select(pair => pair.Row)] },
        [.. like.Select(pair => pair.Evidence)], [.. groups.Select(pair => pair.Evidence)]);
}

/// <summary>Answers side by side.</summary>
/// <param name="Pages">Each the first of a group beside another one, or the reference answer beside a submission's.</param>
/// <param name="More">How many more members the group has, who are not shown.</param>
public sealed record Evidence(IReadOnlyList<SideBySide> Pages, int More);
