using Katas.Core.Verdicts;

namespace Reports.Tests.Support;

/// <summary>Reports of a course out of 40: two katas that count alike, and one of the same weight that is extra.</summary>
internal static class InACourse
{
    private const double OutOf = 40;

    private static readonly DateTimeOffset Submitted = new(2026, 3, 3, 11, 0, 0, TimeSpan.Zero);
    private static readonly UsedOptions Options =
        new("Language models", Reveal.Messages, [Counts(0), Counts(1), Counts(2) with { Extra = true }]);

    /// <summary>All, half and half of the three katas, two days late: 24 of 40.</summary>
    public static Report Late() =>
        Samples.Report("ada", Samples.Kata(0, Outcome.Passed), Samples.Kata(1, Outcome.Passed, Outcome.Failed),
            Samples.Kata(2, Outcome.Passed, Outcome.Failed)) with
        {
            Mark = new Mark(24, OutOf, "24 of 40; 10 of it extra credit; 2 days late: −40 %", Submitted),
            Options = Options,
        };

    /// <summary>A kata that counts was not graded.</summary>
    public static Report WithoutAMark() => Samples.Report("ada", Samples.Kata(0, Outcome.Passed)) with
    {
        Mark = new Mark(null, OutOf, "No mark: kata 01, 02 counts in the course and was not graded.", Submitted),
        Options = Options,
    };

    private static CourseKata Counts(int number) => new(number, $"kata-{number}", 1, Extra: false, CourseLimits.None);
}
