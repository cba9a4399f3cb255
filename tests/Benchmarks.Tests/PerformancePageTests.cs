using Benchmarks.Results;
using NUnit.Framework;
using Shouldly;

namespace Benchmarks.Tests;

internal sealed class PerformancePageTests
{
    private static readonly Goal Reached = new("grade", "One submission", 12, Bound.AtLeast, 10, "×");
    private static readonly Goal Missed = new("check", "Check", 0.5, Bound.AtMost, 0.25, "×");
    private static readonly Goal Open = new("watch", "Watch", null, Bound.AtLeast, 30, "×");

    [Test]
    public void Every_goal_says_whether_it_is_reached()
    {
        var page = Page("", Reached, Missed, Open);

        page.ShouldContain("| One submission | ≥ 10 × | 12.0 × | reached |");
        page.ShouldContain("| Check | ≤ 0.25 × | 0.500 × | **not reached** |");
        page.ShouldContain("| Watch | ≥ 30 × | – | not measured |");
    }

    [Test]
    public void A_goal_that_is_not_reached_carries_its_prose() =>
        Page("## check\nThe compiler starts.", Missed).ShouldContain("**Check: 0.500 ×, not ≤ 0.25 ×.** The compiler starts.");

    [Test]
    public void A_goal_without_explanation_says_where_to_write_one() => Page("", Missed).ShouldContain("section `check` of limits.md");

    [Test]
    public void A_goal_that_is_reached_or_not_measured_needs_no_prose() =>
        Page("## grade\nFast.\n## watch\nNot there.", Reached, Open).ShouldNotContain("what limits it");

    [Test]
    public void Introduction_and_closing_stand_where_they_belong()
    {
        var page = Page("## introduction\nFirst words.\n## closing\nLast words.", Reached);

        page.IndexOf("First words.", StringComparison.Ordinal).ShouldBeInRange(0, page.IndexOf("## Goals", StringComparison.Ordinal));
        page.ShouldEndWith("Last words.\n");
    }

    [Test]
    public void Figures_are_medians_with_their_spread_for_each_submission()
    {
        Sample[] samples = [new(10, 20), new(30, 40), new(20, 30)];
        var series = new Series("now", "./katas class CLASS", samples) { Submissions = 10 };

        PageOf(new ScenarioResult("A class", "How.", [series], [])).ShouldContain("""
            ## A class

            How.

            |  | seconds per submission | processor seconds per submission | rounds | command |
            | --- | --- | --- | --- | --- |
            | now | 2.00 (1.00 to 3.00) | 3.00 (2.00 to 4.00) | 3 | `./katas class CLASS` |
            """);
    }

    [Test]
    public void Where_memory_was_watched_there_are_no_times()
    {
        var series = new Series("now", "./katas grade a | tail", [new Sample(10, 20) { Megabytes = 200 }]);

        PageOf(new ScenarioResult("Memory", "How.", [series], [])).ShouldContain("""
            |  | MB at the peak | rounds | command |
            | --- | --- | --- | --- |
            | now | 200 | 1 | `./katas grade a \| tail` |
            """);
    }

    [Test]
    public void Date_command_machine_and_notes_are_there()
    {
        var page = PageOf(new ScenarioResult("Save", "How.", [], []) { Notes = ["Not there yet."] });

        page.ShouldContain("Measured on 2030-01-02 with:\n\n```sh\ndotnet run\n```");
        page.ShouldContain("| cores | 2 |");
        page.ShouldContain("Not there yet.");
    }

    private static string Page(string notes, params Goal[] goals) =>
        PerformancePage.Write(Run(new ScenarioResult("Title", "Method.", [], goals)), WrittenNotes.Parse(notes));

    private static string PageOf(ScenarioResult scenario) => PerformancePage.Write(Run(scenario), WrittenNotes.Parse(""));

    private static BenchmarkRun Run(ScenarioResult scenario) =>
        new(new DateOnly(2030, 1, 2), "dotnet run", [new("cores", "2")], [scenario]);
}
