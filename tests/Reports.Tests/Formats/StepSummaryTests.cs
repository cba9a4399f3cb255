using System.Text;
using Katas.Core.Verdicts;
using Katas.Reports.Formats;
using NUnit.Framework;
using Reports.Tests.Support;
using Shouldly;

namespace Reports.Tests.Formats;

internal sealed class StepSummaryTests
{
    [Test]
    public void It_has_the_score_and_one_row_per_kata()
    {
        var page = new MarkdownPage(StepSummary.Of([Samples.Report("ada", Samples.Kata(0, Outcome.Passed),
            Samples.Kata(12, Outcome.Failed) with { Traps = [Samples.Trap("missing-scale")] })]));

        page.Headings[0].ShouldBe("ada: 5 of 10 points");
        page.Rows.Skip(1).ShouldBe([["✔", "00 The kata 0", "5 / 5", "passed", ""], ["✘", "12 The kata 12", "0 / 5", "failed",
            "missing-scale"]]);
    }

    [Test]
    public void A_failure_keeps_its_columns() =>
        new MarkdownPage(StepSummary.Of([Samples.Report("ada",
            Samples.Kata(0, Outcome.Failed))])).Code.ShouldContain("Softmax([1, 2]): position 0\nexpected: 0.5\ngot:      NaN");

    [Test]
    public void It_never_holds_more_than_the_service_takes_and_says_what_is_left_out()
    {
        var report = Hostile.Report(new string('|', 100_000));

        var summary = StepSummary.Of([.. Enumerable.Repeat(report, 200)]);

        Encoding.UTF8.GetByteCount(summary).ShouldBeLessThanOrEqualTo(1024 * 1024);
        summary.ShouldEndWith("The JSON and HTML reports are complete._\n");
    }

    [Test]
    public void A_class_of_forty_fits() => StepSummary.Of(MadeUpReports.Reports()).ShouldNotContain("does not fit");
}
