using System.Globalization;
using AngleSharp.Dom;
using Katas.Core.Verdicts;
using Katas.Reports.Class;
using NUnit.Framework;
using Reports.Tests.Support;
using Shouldly;

namespace Reports.Tests.Class;

/// <summary>The instructor's page, against the class it was made of.</summary>
internal sealed class ClassPageTests
{
    private static readonly ClassReport Class = MadeUpReports.Gathered();
    private static readonly string Html = ClassPage.Of(Class, name => $"feedback/{Uri.EscapeDataString(name)}.html");

    private static IDocument Shown => Page.Of(Html);

    [Test]
    public void What_to_teach_again_begins_with_the_most_common_trap_of_the_module()
    {
        var first = Shown.QuerySelector(".next li")!;
        var trap = Class.Traps.Where(trap => trap.Module).MaxBy(trap => trap.Submissions.Count)!;

        Page.Text(first.QuerySelector(".what")!).ShouldBe(trap.Slug);
        Page.Text(first)
            .ShouldContain(
                $"{trap.Submissions.Count} fell into this trap of the module, in kata {trap.Kata:00}, which "
                    + $"{Begun(Class.Katas.Single(kata => kata.Number == trap.Kata))} began.");
    }

    [Test]
    public void What_to_teach_again_ends_with_the_katas_that_went_worst_for_those_who_began_them() =>
        Shown.QuerySelectorAll(".next .what").TakeLast(2).Select(Page.Text)
            .ShouldBe(Class.Katas.OrderBy(MeanOfBegun).Take(2).Select(kata => $"{kata.Number:00} {kata.Title}"));

    [Test]
    public void A_kata_without_wrong_answers_is_not_taught_again_because_few_have_begun_it()
    {
        var builder = new ClassReportBuilder();
        foreach (var (index, outcome) in new[] { Outcome.Passed, Outcome.NotStarted, Outcome.NotStarted }.Index())
            builder.Add(Samples.Report($"learner {index}", Samples.Kata(0, outcome)));

        Page.Of(ClassPage.Of(builder.Build(), name => name)).QuerySelector(".next")!.TextContent.ShouldContain("Nothing stands out");
    }

    [Test]
    public void A_kata_to_teach_again_says_which_test_goes_wrong_most_often()
    {
        var builder = new ClassReportBuilder();
        builder.Add(Samples.Report("ada", Samples.Kata(0, Outcome.Failed, Outcome.Passed)));
        builder.Add(Samples.Report("ben", Samples.Kata(0, Outcome.Failed, Outcome.Crashed)));

        Page.Text(Page.Of(ClassPage.Of(builder.Build(), name => name)).QuerySelector(".next li")!)
            .ShouldContain(
                "Those who began it earned 25 % of its points in the mean. 2 of 2 began it, 0 passed. What goes wrong most often, 2 "
                    + "times: Fact 1.");
    }

    private static double MeanOfBegun(KataStatistics kata) => kata.Mean * kata.Outcomes.Values.Sum() / Begun(kata);

    private static int Begun(KataStatistics kata) => kata.Outcomes.Values.Sum() - kata.Outcomes.GetValueOrDefault(Outcome.NotStarted);

    [Test]
    public void Every_graded_submission_lies_in_one_tenth_of_the_points() =>
        Shown.QuerySelectorAll(".small tbody td").Sum(cell => int.Parse(cell.TextContent, CultureInfo.InvariantCulture)).ShouldBe(40);

    [Test]
    public void A_trap_links_to_all_who_fell_into_it()
    {
        var row = Shown.QuerySelector("section[aria-labelledby=traps] tbody tr")!;

        row.QuerySelectorAll("a").Select(Page.Text).ShouldBe(Class.Traps[0].Submissions);
        row.QuerySelectorAll("a").Select(link => link.GetAttribute("href"))
            .ShouldBe(Class.Traps[0].Submissions.Select(name => $"feedback/{Uri.EscapeDataString(name)}.html"));
    }

    [Test]
    public void Who_could_not_be_graded_is_named_with_the_reason() =>
        Page.Text(Shown.QuerySelector("section[aria-labelledby=attention] ul")!)
            .ShouldContain("Vito Conti: 'Vito Conti.zip' is no zip archive. Ask for it again.");

    [Test]
    public void Who_has_not_started_is_named() =>
        Shown.QuerySelectorAll("h3").Single(heading => heading.TextContent == "Not started").NextElementSibling!.QuerySelectorAll("a")
            .Select(Page.Text)
            .ShouldBe(Class.Submissions.Where(row => row.IsGraded() && row.Katas.All(kata => kata.Outcome == Outcome.NotStarted))
                .Select(row => row.Submission));

    [Test]
    public void Each_submission_has_a_row_and_each_kata_a_column() =>
        Shown.QuerySelectorAll(".submissions tbody tr").Select(row => row.Children.Length)
            .ShouldBe(Enumerable.Repeat(2 + Class.Katas.Count, 40));

    [Test]
    public void Charts_take_the_colours_of_the_page()
    {
        var charts = Shown.QuerySelectorAll("svg.chart");

        charts.Length.ShouldBe(2);
        foreach (var chart in charts)
        {
            var colours = chart.QuerySelectorAll("[fill], [stroke]")
                .SelectMany(part => new[] { part.GetAttribute("fill"), part.GetAttribute("stroke") }).OfType<string>().Distinct();
            colours.ShouldBeSubsetOf(["currentColor", "var(--bar)", "var(--line)", "var(--paper)"]);
        }
    }

    [Test]
    public void A_test_that_the_weak_pass_more_often_is_marked()
    {
        var builder = new ClassReportBuilder();
        builder.Add(Samples.Report("a", Samples.Kata(0, Outcome.Passed, Outcome.Passed, Outcome.Failed)));
        builder.Add(Samples.Report("b", Samples.Kata(0, Outcome.Failed, Outcome.Failed, Outcome.Passed)));

        Page.Of(ClassPage.Of(builder.Build(), name => name)).QuerySelectorAll("th[scope=row] .label")
            .Select(label => label.ParentElement!.FirstChild!.TextContent).ShouldBe(["Fact 3"]);
    }
}
