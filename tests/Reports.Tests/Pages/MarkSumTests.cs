using Katas.Core.Verdicts;
using Katas.Reports.Pages;
using NUnit.Framework;
using Reports.Tests.Support;
using Shouldly;

namespace Reports.Tests.Pages;

/// <summary>The sum on a learner's page, where a course weighs katas in its own way.</summary>
[Category("Fast")]
internal sealed class MarkSumTests
{
    private const string Heading = "How the mark is made";

    [Test]
    public void A_course_that_weighs_anew_shows_each_katas_part_and_the_sum()
    {
        var report = Marked(100, 75, (0, 3, false), (1, 1, false));

        var sum = MarkSum.Of(report)!;

        sum.Parts.Select(part => (part.Kata.Number, part.Weight, part.Gives)).ShouldBe([(0, 3.0, 75.0), (1, 1.0, 0.0)]);
        sum.Total.ShouldBe(75);
        HtmlReport.Of(report).ShouldContain(Heading);
    }

    [Test]
    public void Extra_credit_is_a_part_of_the_sum() => MarkSum.Of(Marked(5, 5, (0, 5, true), (1, 5, false)))!
        .Parts.Select(part => (part.Extra, part.Gives)).ShouldBe([(true, 5.0), (false, 0.0)]);

    [Test]
    public void Where_the_mark_is_the_points_there_is_no_sum()
    {
        var report = Marked(10, 5, (0, 5, false), (1, 5, false));

        MarkSum.Of(report).ShouldBeNull();
        HtmlReport.Of(report).ShouldNotContain(Heading);
    }

    [Test]
    public void Without_a_mark_there_is_no_sum() => MarkSum.Of(Marked(100, null, (0, 3, false), (1, 1, false))).ShouldBeNull();

    /// <summary>Kata 0 all right, kata 1 all wrong.</summary>
    private static Report Marked(double outOf, double? points, params (int Number, double Weight, bool Extra)[] katas) =>
        Samples.Report("ada", Samples.Kata(0, Outcome.Passed), Samples.Kata(1, Outcome.Failed)) with
        {
            Mark = new Mark(points, outOf, "A mark.", null),
            Options = new UsedOptions("A course", Reveal.Names,
                [.. katas.Select(kata => new CourseKata(kata.Number, "a-kata", kata.Weight, kata.Extra, CourseLimits.None))]),
        };
}
