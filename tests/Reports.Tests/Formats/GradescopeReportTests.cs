using Katas.Core.Verdicts;
using Katas.Reports.Formats;
using NUnit.Framework;
using Reports.Tests.Support;
using Shouldly;

namespace Reports.Tests.Formats;

/// <summary>Gradescope's results.json, read strictly as its specification says.</summary>
internal sealed class GradescopeReportTests
{
    [Test]
    public void Every_value_is_one_that_the_specification_allows()
    {
        foreach (var file in MadeUpReports.Reports().Append(Hostile.Report("text")).Select(Read))
        {
            new[] { file.OutputFormat, file.TestOutputFormat, file.TestNameFormat }.ShouldBeSubsetOf(GradescopeFile.Formats);
            new[] { file.Visibility, file.StdoutVisibility }.ShouldBeSubsetOf(GradescopeFile.Visibilities);
            file.Tests!.ShouldAllBe(test => GradescopeFile.Formats.Contains(test.OutputFormat)
                && GradescopeFile.Visibilities.Contains(test.Visibility));
            file.Tests!.Select(test => test.Status).ShouldBeSubsetOf(["passed", "failed"]);
        }
    }

    [Test]
    public void Points_are_those_of_the_report()
    {
        foreach (var report in MadeUpReports.Reports())
        {
            var file = Read(report);
            file.Score.ShouldBe(report.Score);
            file.Tests!.Sum(test => test.MaxScore!.Value).ShouldBe(report.MaxScore);
            file.Tests!.Sum(test => test.Score!.Value).ShouldBe(report.Score, 0.001);
        }
    }

    [Test]
    public void Nothing_is_hidden_because_that_would_hide_the_total() =>
        Read(Samples.Report("ada", Samples.Kata(0, Outcome.Passed, Outcome.Failed))).Tests!.ShouldAllBe(test =>
            test.Visibility == "visible");

    [Test]
    public void A_kata_says_what_is_wrong_and_which_trap_it_is()
    {
        var kata = Samples.Kata(12, Outcome.Passed, Outcome.Failed) with { Traps = [Samples.Trap("missing-scale", module: true)] };

        var test = Read(Samples.Report("ada", kata)).Tests!.Single();

        test.Number.ShouldBe("12");
        test.Status.ShouldBe("failed");
        test.Tags.ShouldBe(["green", "missing-scale"]);
        test.Output!.ShouldContain("▸ missing-scale in Softmax, a trap of the module");
        test.Output!.ShouldContain("✘ Fact 2 (hidden)\n  Softmax([1, 2]): position 0\n  expected: 0.5\n  got:      NaN");
    }

    [Test]
    public void Times_that_are_left_out_leave_the_field_out()
    {
        var kata = Samples.Kata(0, Outcome.Passed);

        GradescopeReport.Of(Samples.Report("ada", kata with { Tests = [.. kata.Tests.Select(test => test with { Ms = null })] }))
            .ShouldNotContain("execution_time");
    }

    [Test]
    public void With_a_course_the_score_is_the_mark_and_entries_add_up_to_full_marks()
    {
        var file = Read(InACourse.Late());

        file.Score.ShouldBe(24);
        file.Tests!.Select(test => test.Score).ShouldBe([20, 10, 10]);
        file.Tests!.Select(test => test.MaxScore).ShouldBe([20, 20, null]); // extra credit is above full marks
        file.Tests!.Select(test => test.Name).ShouldBe(["00 The kata 0", "01 The kata 1", "02 The kata 2 (extra)"]);
        file.Output!.ShouldContain("mark: 24 of 40; ");
    }

    [Test]
    public void Where_there_is_no_mark_there_is_no_number_to_be_taken_for_one()
    {
        var file = Read(InACourse.WithoutAMark());

        file.Score.ShouldBeNull();
        file.Tests!.ShouldAllBe(test => test.Score == null && test.MaxScore == null && test.Status != null);
    }

    private static GradescopeFile Read(Report report) => Strict.Read<GradescopeFile>(GradescopeReport.Of(report));
}
