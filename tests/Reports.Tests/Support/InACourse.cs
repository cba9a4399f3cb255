using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Courses;

namespace Reports.Tests.Support;

/// <summary>Reports of a course out of 40: two katas that count alike, and one of the same weight that is extra.</summary>
internal static class InACourse
{
    private static readonly Course Course = new()
    {
        Title = "Language models",
        Katas = [Counts(0), Counts(1), Counts(2) with { Extra = true }],
        OutOf = 40,
        Late = new LatePolicy(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero), TimeSpan.Zero, 0.2, "day", [], 1, null),
        Submitted = new Dictionary<string, DateTimeOffset> { ["ada"] = new(2026, 3, 3, 11, 0, 0, TimeSpan.Zero) },
    };

    /// <summary>All, half and half of the three katas, two days late: 24 of 40.</summary>
    public static Report Late() => Marks.Marked(
        Samples.Report("ada", Samples.Kata(0, Outcome.Passed), Samples.Kata(1, Outcome.Passed, Outcome.Failed), Samples.Kata(2, Outcome.Passed, Outcome.Failed)), Course, Reveal.Messages);

    /// <summary>A kata that counts was not graded.</summary>
    public static Report WithoutAMark() => Marks.Marked(Samples.Report("ada", Samples.Kata(0, Outcome.Passed)), Course, Reveal.Messages);

    private static CourseKata Counts(int number) => new(number, $"kata-{number}", 1, Extra: false, CourseLimits.None);
}
