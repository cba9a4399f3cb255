using AngleSharp.Dom;
using Katas.Core.Verdicts;
using Katas.Reports.Pages;
using NUnit.Framework;
using Reports.Tests.Support;
using Shouldly;

namespace Reports.Tests.Pages;

/// <summary>The learner's page: what is on it, and what is left out when there is nothing to say.</summary>
internal sealed class HtmlReportTests
{
    [Test]
    public void It_has_the_score_and_one_row_per_kata()
    {
        var page = Page.Of(HtmlReport.Of(Samples.Report("ada", Samples.Kata(0, Outcome.Passed),
            Samples.Kata(12, Outcome.Passed, Outcome.Failed))));

        page.QuerySelector("h1")!.TextContent.ShouldBe("ada");
        page.QuerySelector(".score")!.TextContent.ShouldBe("7.5 of 10 points");
        page.QuerySelectorAll(".katas tbody tr").Select(row => string.Join(" | ", row.Children.Select(cell => Page.Text(cell)))).ShouldBe(
            ["00 The kata 0 | green | ✔ passed | 5 / 5 | 3 ms", "12 The kata 12 | green | ✘ failed | 2.5 / 5 | 6 ms"]);
    }

    [Test]
    public void A_long_name_may_break_behind_its_signs_only()
    {
        var heading = Page.Of(HtmlReport.Of(Samples.Report("lovelace_LATE-1234", Samples.Kata(0, Outcome.Passed)))).QuerySelector("h1")!;

        heading.InnerHtml.ShouldBe("lovelace_<wbr>LATE-<wbr>1234<wbr>");
    }

    [Test]
    public void A_trap_says_its_sentence_and_the_learners_own_numbers()
    {
        var kata = Samples.Kata(12, Outcome.Failed) with { Traps = [Samples.Trap("missing-scale", module: true)] };

        var trap = Page.Of(HtmlReport.Of(Samples.Report("ada", kata))).QuerySelector(".trap")!;

        trap.Children.Select(Page.Text)
            .ShouldBe(["missing-scale", "A trap of the module in Softmax", "What missing-scale does, and what to think about.",
                "Your largest weight is 0.97."]);
    }

    [Test]
    public void A_relation_says_that_it_is_one_and_what_else_would_explain_the_answers()
    {
        var relation = Samples.Trap("negated") with { IsRelation = true, Also = ["scaled"] };
        var page = Page.Of(HtmlReport.Of(Samples.Report("ada", Samples.Kata(12, Outcome.Failed) with { Traps = [relation] })));

        page.QuerySelector(".trap")!.Children.Select(Page.Text).ShouldBe(["negated", "A relation to the right answers in Softmax",
            relation.Sentence, relation.Evidence, "The same answers would also come from scaled."]);
    }

    [Test]
    public void A_failure_keeps_its_columns() =>
        Page.Of(HtmlReport.Of(Samples.Report("ada", Samples.Kata(0, Outcome.Failed))))
            .QuerySelector(".test pre")!.TextContent.ShouldBe("expected: 0.5\ngot:      NaN");

    [Test]
    public void What_is_not_shown_leaves_no_empty_box()
    {
        var kata = Samples.Kata(0, Outcome.Passed, Outcome.Failed) with { Traps = [Samples.Trap("one") with { Evidence = "" }] };
        var page = Page.Of(HtmlReport.Of(Samples.Report("ada",
            kata with { Tests = [kata.Tests[0], kata.Tests[1] with { Fact = "Hidden test 2", IsUnnamed = true, Details = null }] })));

        page.QuerySelectorAll("pre, .evidence, .difference, .output").ShouldBeEmpty();
        page.QuerySelectorAll("p, li, td, th, pre, details, section, div:not(.bar)")
            .ShouldAllBe(element => element.TextContent.Trim().Length > 0 || element.LocalName == "td");
        Page.Text(page.QuerySelector("p.test")!).ShouldBe("✘ Hidden test 2: failed");
    }

    [Test]
    public void Passed_tests_are_folded_and_the_first_failures_are_not()
    {
        var page = Page.Of(HtmlReport.Of(Samples.Report("ada",
            Samples.Kata(0, [Outcome.Passed, .. Enumerable.Repeat(Outcome.Failed, 5)]))));

        page.QuerySelectorAll("details.test[open]").Length.ShouldBe(3);
        page.QuerySelectorAll("details.more:not([open]) details.test").Length.ShouldBe(2);
        Page.Text(page.QuerySelector("details.good summary")!).ShouldBe("✔ 1 test passes");
    }

    [Test]
    public void Complaints_of_the_compiler_stand_with_their_kata_or_by_themselves()
    {
        var report = Samples.Report("ada", Samples.Kata(4, Outcome.CompileError)) with
        {
            Problems = [new SourceProblem("04-kata-4/A.cs", 3, 4, "CS1002", "; expected"),
                new SourceProblem("Shared.cs", 1, 1, "CS0001", "elsewhere")],
        };

        var page = Page.Of(HtmlReport.Of(report));

        Page.Text(page.QuerySelector("#kata-04 .problems")!).ShouldBe("04-kata-4/A.cs(3,4) CS1002; expected");
        Page.Text(page.QuerySelector("section[aria-labelledby=compiler] .problems")!).ShouldBe("Shared.cs(1,1) CS0001elsewhere");
    }

    [Test]
    public void Without_times_there_is_no_column_for_them()
    {
        var kata = Samples.Kata(0, Outcome.Passed);

        Page.Of(HtmlReport.Of(Samples.Report("ada", kata with { Tests = [kata.Tests[0] with { Ms = null }] })))
            .QuerySelectorAll(".katas thead th").Length.ShouldBe(4);
    }

    [Test]
    public void A_mark_is_said_with_its_reason() =>
        Page.Text(Page.Of(HtmlReport.Of(Samples.Report("ada",
            Samples.Kata(0, Outcome.Passed)) with
        { Mark = new Mark(4, 100, "4 of 100; 2 days late", null) })).QuerySelector(".course")!)
            .ShouldBe("Mark: 4 of 100; 2 days late");

    [Test]
    public void It_says_how_it_was_graded() =>
        Page.Text(Page.Of(HtmlReport.Of(Samples.Report("ada", Samples.Kata(0, Outcome.Passed)))).QuerySelector("footer")!)
            .ShouldStartWith("Graded by kit 1.0.0, in a sandbox, hidden tests with seed 20250101.");
}
