using Katas.Core.Text;
using Katas.Core.Verdicts;
using Katas.Reports.Class;

namespace Katas.Courses;

/// <summary>
/// Marks as a course file defines them. Pure: the only time that counts is the given time of submission.
/// A kata's share is its points over the points to be had; shares are weighed, late submissions lose a share of what they earned.
/// </summary>
public static class Marks
{
    /// <summary>The mark of a report.</summary>
    public static Mark Of(Report report, Course course, DateTimeOffset? submittedAt) =>
        Of([.. report.Katas.Select(kata => new KataMark(kata.Number, kata.Outcome, kata.Points, kata.MaxPoints, []))], course, submittedAt);

    /// <summary>The report with its mark, and with what the course decided.</summary>
    public static Report Marked(Report report, Course course, Reveal reveal) => report with
    {
        Mark = Of(report, course, course.SubmittedAt(report.Submission)),
        Options = new UsedOptions(course.Title, reveal, course.Katas),
    };

    /// <summary>The mark of a row of a class.</summary>
    public static Mark Of(ClassRow row, Course course, DateTimeOffset? submittedAt) => row.IsGraded()
        ? Of(row.Katas, course, submittedAt)
        : new Mark(null, course.OutOf, $"No mark: the submission could not be graded. {row.Message}".TrimEnd(), submittedAt);

    private static Mark Of(IReadOnlyList<KataMark> katas, Course course, DateTimeOffset? submittedAt)
    {
        var byNumber = katas.GroupBy(kata => kata.Number).ToDictionary(group => group.Key, group => group.First());
        if (Missing(byNumber, course) is { } reason)
            return new Mark(null, course.OutOf, $"No mark: {reason}", submittedAt);
        var (regular, extra) = (Weighed(byNumber, course, extra: false), Weighed(byNumber, course, extra: true));
        var earned = Rounded(regular + extra);
        var lateness = Lateness.Of(course.Late, submittedAt);
        var points = lateness.Closed ? 0 : Rounded(Math.Min(earned * (1 - lateness.Lost), course.AtMost ?? double.MaxValue));
        string[] sentence =
        [
            $"{NumberFormat.Points(points)} of {NumberFormat.Points(course.OutOf)}",
            .. Rounded(extra) > 0 ? [$"{NumberFormat.Points(Rounded(extra))} of it extra credit"] : Array.Empty<string>(),
            .. lateness.Sentence.Length > 0 ? [lateness.Sentence] : Array.Empty<string>(),
            .. !lateness.Closed && earned * (1 - lateness.Lost) > points + 0.005 ? [$"never more than {NumberFormat.Points(points)}"]
                : Array.Empty<string>(),
        ];
        return new Mark(points, course.OutOf, string.Join("; ", sentence), submittedAt);
    }

    private static string? Missing(Dictionary<int, KataMark> katas, Course course)
    {
        var absent = course.Katas.Where(kata => !katas.ContainsKey(kata.Number)).Select(kata => $"{kata.Number:00}").ToArray();
        if (absent.Length > 0)
            return $"kata {string.Join(", ", absent)} counts in the course and was not graded.";
        var failed = course.Katas.Where(kata => katas[kata.Number].Outcome == Outcome.CouldNotGrade).Select(kata => $"{kata.Number:00}")
            .ToArray();
        return failed.Length > 0 ? $"kata {string.Join(", ", failed)} could not be graded." : null;
    }

    private static double Weighed(Dictionary<int, KataMark> katas, Course course, bool extra)
    {
        var whole = course.Katas.Where(kata => !kata.Extra).Sum(kata => kata.Weight);
        return course.OutOf * course.Katas.Where(kata => kata.Extra == extra).Sum(kata => kata.Weight * Share(katas[kata.Number])) / whole;
    }

    private static double Share(KataMark kata) => kata.MaxPoints > 0 ? kata.Points / kata.MaxPoints : 0;

    /// <summary>Two decimals, half away from zero, after the noise of adding is gone.</summary>
    internal static double Rounded(double points) => Math.Round(Math.Round(points, 8), 2, MidpointRounding.AwayFromZero);
}
