using Benchmarks.Results;
using NUnit.Framework;
using Shouldly;

namespace Benchmarks.Tests;

/// <summary>A run over some scenarios leaves the figures of the others on the page.</summary>
internal sealed class MergedPageTests
{
    private static readonly WrittenNotes Notes =
        WrittenNotes.Parse("## check\nIt starts.\n\nTwice.\n## save\nIt saves.\n## closing\nLast words.");

    private static readonly string Before = Page("2030-01-02", Measured("Check", "check", 0.5), Measured("Save", "save", 0.5));

    [Test]
    public void Sections_that_were_not_measured_stay_as_they_were()
    {
        var merged = MergedPage.Of(Before, Page("2031-01-01", Measured("Save", "save", 0.1)), "Measured later.");

        merged.ShouldContain("## Check\n\nHow.\n\n## Save\n\nHow.\n\nMeasured later.\n\n## More");
        merged.ShouldEndWith("Last words.\n");
    }

    [Test]
    public void What_stands_around_the_sections_is_that_of_the_later_run()
    {
        var later = PerformancePage.Write(RunOf("2031-01-01", Measured("Save", "save", 0.1)),
            WrittenNotes.Parse("## introduction\nOther words.\n## closing\nAnd others."));

        var merged = MergedPage.Of(Before, later, "");

        merged.ShouldContain("Other words.\n\nMeasured on 2031-01-01 with:");
        merged.ShouldEndWith("## More\n\nAnd others.\n");
    }

    [Test]
    public void Goals_are_replaced_by_their_text_and_what_is_reached_needs_no_prose()
    {
        var merged = MergedPage.Of(Before, Page("2031-01-01", Measured("Save", "save", 0.1)), "");

        merged.ShouldContain("| Check | ≤ 0.25 × | 0.500 × | **not reached** |\n| Save | ≤ 0.25 × | 0.100 × | reached |");
        merged.ShouldContain("**Check: 0.500 ×, not ≤ 0.25 ×.** It starts.");
        merged.ShouldNotContain("It saves.");
    }

    [Test]
    public void A_new_scenario_comes_before_what_is_written_by_hand()
    {
        var merged = MergedPage.Of(Before, Page("2031-01-01", Measured("Start", "start", 0.1)), "Measured later.");

        merged.ShouldContain("| Save | ≤ 0.25 × | 0.500 × | **not reached** |\n| Start | ≤ 0.25 × | 0.100 × | reached |\n\n### Not");
        merged.ShouldContain("## Save\n\nHow.\n\n## Start\n\nHow.\n\nMeasured later.\n\n## More");
    }

    [Test]
    public void A_run_without_goals_leaves_them_as_they_are()
    {
        var merged = MergedPage.Of(Before, Page("2031-01-01", new ScenarioResult("Inner", "How.", [], [])), "Later.");

        merged.ShouldBe(Before.Replace("2030-01-02", "2031-01-01", StringComparison.Ordinal)
            .Replace("\n## More", "\n## Inner\n\nHow.\n\nLater.\n\n## More", StringComparison.Ordinal));
    }

    private static ScenarioResult Measured(string title, string id, double value) =>
        new(title, "How.", [], [new Goal(id, title, value, Bound.AtMost, 0.25, "×")]);

    private static string Page(string date, params ScenarioResult[] scenarios) => PerformancePage.Write(RunOf(date, scenarios), Notes);

    private static BenchmarkRun RunOf(string date, params ScenarioResult[] scenarios) => new(
        DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), "dotnet run", [new("cores", "2")], scenarios);
}
