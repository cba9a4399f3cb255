using Katas.Core.Text;
using Katas.Core.Verdicts;

namespace Katas.Reports.Formats;

/// <summary>
/// The one number of a submission: its mark where a course gives one, else its points. Where a course gives none there is no number, never
/// a zero.
/// </summary>
public static class Totals
{
    /// <summary>What was earned; null where there is no mark.</summary>
    public static double? Earned(Report report) => report.Mark is { } mark ? mark.Points : report.Score;

    /// <summary>What full marks are.</summary>
    public static double OutOf(Report report) => report.Mark?.OutOf ?? report.MaxScore;

    /// <summary>"41.5 of 50" for a mark, "80 of 100 points" without a course.</summary>
    public static string InWords(Report report) => report.Mark switch
    {
        null => $"{NumberFormat.Points(report.Score)} of {NumberFormat.Points(report.MaxScore)} points",
        { Points: { } points, OutOf: var most } => $"{NumberFormat.Points(points)} of {NumberFormat.Points(most)}",
        _ => "no mark",
    };

    /// <summary>"3 katas passed, 1 failed, 12 not started".</summary>
    public static string OutcomesInWords(Report report)
    {
        var groups = report.Katas.GroupBy(kata => OutcomeLook.Of(kata).Words)
            .OrderBy(group => group.First().Outcome == Outcome.NotStarted).ThenBy(group => group.First().Outcome)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select((group, index) => $"{(index == 0 ? NumberFormat.Count(group.Count(), "kata", "katas") : group.Count())} {group.Key}");
        return report.Katas.Count == 0 ? "no kata was graded" : string.Join(", ", groups);
    }

    /// <summary>
    /// What each kata adds to the number, in the order of the report: its points, or its weighed share of the mark before lateness
    /// and ceiling. Extra credit, and a kata that does not count, add nothing to full marks.
    /// </summary>
    public static IReadOnlyList<KataWorth> Of(Report report) => report.Options is { } options && report.Mark is { } mark
        ? [.. report.Katas.Select(kata => Weighed(kata, options.Katas, mark.OutOf))]
        : [.. report.Katas.Select(kata => new KataWorth(kata, kata.Points, kata.MaxPoints, IsExtra: false))];

    private static KataWorth Weighed(Verdict kata, IReadOnlyList<CourseKata> course, double outOf)
    {
        var whole = course.Where(counted => !counted.Extra).Sum(counted => counted.Weight);
        var (weight, isExtra) = course.FirstOrDefault(counted => counted.Number == kata.Number) is { } own ? (own.Weight, own.Extra)
            : (0, true);
        var most = outOf * weight / whole;
        return new KataWorth(kata, kata.MaxPoints > 0 ? most * kata.Points / kata.MaxPoints : 0, most, isExtra);
    }
}

/// <summary>What a kata adds to the number of a submission.</summary>
/// <param name="Kata">The kata.</param>
/// <param name="Earned">What it adds.</param>
/// <param name="Most">What it could add.</param>
/// <param name="IsExtra">Whether full marks do not need it.</param>
public sealed record KataWorth(Verdict Kata, double Earned, double Most, bool IsExtra);
