using Courses.Tests.Support;
using Katas.Core.Verdicts;
using Katas.Courses.Comparing;
using Katas.Reports.Class;
using NUnit.Framework;
using Reports.Tests.Support;
using Shouldly;
using Spectre.Console.Testing;

namespace Courses.Tests.Comparing;

/// <summary>Whose mark moves between two gradings, by which test, and why.</summary>
[Category("Fast")]
internal sealed class ReportComparerTests
{
    [Test]
    public void Nothing_moves_between_a_class_and_itself()
    {
        var comparison = Compare([Samples.Report("ada", Samples.Kata(0, Outcome.Passed, Outcome.Failed))],
            [Samples.Report("ada", Samples.Kata(0, Outcome.Passed, Outcome.Failed))]);

        comparison.NothingMoved().ShouldBeTrue();
        (comparison.Unchanged, comparison.Settings.Count).ShouldBe((1, 0));
    }

    [Test]
    public void Another_way_to_divide_points_comes_first() =>
        Compare([Samples.Report("ada", Samples.Divided(3) with { Tasks = [] })],
            [Samples.Report("ada", Samples.Divided(3)) with { Seed = 7 }]).Settings
            .ShouldBe([new SettingChange("points", "by test", "by task"), new SettingChange("seed", "20250101", "7")]);

    [Test]
    public void A_test_that_moves_is_named_with_both_outcomes_and_the_message()
    {
        var change = Compare([Samples.Report("ada", Samples.Kata(0, Outcome.Passed, Outcome.Passed))],
            [Samples.Report("ada", Samples.Kata(0, Outcome.Passed, Outcome.Failed))]).Moved.Single();

        (change.Old, change.New, change.Difference).ShouldBe((5, 2.5, -2.5));
        change.Why.ShouldBe("1 kata moved: 0 tests won, 1 lost.");
        var test = change.Katas.Single().Tests.Single();
        (test.Name, test.Old, test.New).ShouldBe(("Fact 2", Outcome.Passed, Outcome.Failed));
        test.NewMessage.ShouldStartWith("Softmax([1, 2])");
    }

    [Test]
    public void Tests_that_swap_move_even_when_the_mark_stays()
    {
        var change = Compare([Samples.Report("ada", Samples.Kata(0, Outcome.Passed, Outcome.Failed))],
            [Samples.Report("ada", Samples.Kata(0, Outcome.Failed, Outcome.Passed))]).Moved.Single();

        (change.Difference, change.Why).ShouldBe((0, "1 kata moved: 1 test won, 1 lost."));
    }

    [Test]
    public void Tests_that_came_or_went_have_no_other_side()
    {
        var tests = Compare([Samples.Report("ada", Samples.Kata(0, Outcome.Passed))],
            [Samples.Report("ada", Samples.Kata(0, Outcome.Passed, Outcome.Passed))]).Moved.Single().Katas.Single().Tests;

        tests.Select(test => (test.Name, test.Old, test.New)).ShouldBe([("Fact 2", (Outcome?)null, (Outcome?)Outcome.Passed)]);
    }

    [Test]
    public void Who_is_new_and_who_is_gone_is_said()
    {
        var comparison = Compare([Samples.Report("ada", Samples.Kata(0, Outcome.Passed))],
            [Samples.Report("bob", Samples.Kata(0, Outcome.Passed))]);

        comparison.Added.ShouldBe([new SubmissionPresence("bob", 5)]);
        comparison.Gone.ShouldBe([new SubmissionPresence("ada", 5)]);
        comparison.NothingMoved().ShouldBeFalse();
    }

    [Test]
    public void Not_to_be_graded_is_no_zero()
    {
        var builder = new ClassReportBuilder();
        builder.Refuse("ada", "'ada' holds no kata.");

        var change = ReportComparer.Of(Side(Samples.Report("ada", Samples.Kata(0, Outcome.Passed))),
            new ComparisonSide(builder.Build(), _ => null)).Moved.Single();

        (change.Old, change.New, change.Difference, change.Why)
            .ShouldBe((5, null, null, "It can no longer be graded: 'ada' holds no kata."));
    }

    [Test]
    public void Other_settings_come_first()
    {
        var old = Samples.Report("ada", Samples.Kata(0, Outcome.Passed));

        var comparison = Compare([old],
            [old with { Seed = 7, Kit = "2.0.0",
                Options = new UsedOptions("Autumn", Reveal.None, [new CourseKata(0, "kata-0", 2, true, new CourseLimits(2, 60))]) }]);

        comparison.Settings.ShouldBe([
            new SettingChange("kit", "1.0.0", "2.0.0"), new SettingChange("seed", "20250101", "7"),
            new SettingChange("course", "no course", "Autumn"),
            new SettingChange("reveal", "no course", "none"),
            new SettingChange("weights and limits", "no course", "00 weighs 2 extra, 2 s a call, 60 s in all")]);
    }

    [Test]
    public void A_mark_that_is_counted_otherwise_moves_without_a_test()
    {
        var report = Samples.Report("ada", Samples.Kata(0, Outcome.Passed));

        var change = Compare([report], [report with { Mark = new Mark(4, 5, "4 of 5; 2 days late: −20 %", null) }]).Moved.Single();

        (change.Old, change.New).ShouldBe((5, 4));
        change.Why.ShouldBe("No test moved; the mark is counted otherwise: without a course → 4 of 5; 2 days late: −20 %");
    }

    [Test]
    public void Class_files_alone_say_which_katas_moved()
    {
        var change = ReportComparer.Of(
            Side(Samples.Report("ada", Samples.Kata(0, Outcome.Passed))) with { ReportOf = _ => null },
            Side(Samples.Report("ada", Samples.Kata(0, Outcome.TimedOut))) with { ReportOf = _ => null }).Moved.Single();

        change.Why.ShouldBe("1 kata moved.");
        (change.Katas.Single().Old, change.Katas.Single().New, change.Katas.Single().Tests.Count)
            .ShouldBe((Outcome.Passed, Outcome.TimedOut, 0));
    }

    [Test]
    public void The_largest_change_comes_first()
    {
        var old = new[] { "a", "b" }.Select(name => Samples.Report(name, Samples.Kata(0, Outcome.Passed, Outcome.Passed))).ToArray();
        var now = new[] { Samples.Report("a", Samples.Kata(0, Outcome.Passed, Outcome.Failed)),
            Samples.Report("b", Samples.Kata(0, Outcome.Failed, Outcome.Failed)) };

        Compare(old, now).Moved.Select(change => change.Submission).ShouldBe(["b", "a"]);
    }

    [Test]
    public void The_console_says_it_in_words_and_obeys_no_learner()
    {
        using var console = new TestConsole().Width(120);

        console.Write(ComparisonConsole.Of(Compare([Samples.Report("a[red]\u001b[2J", Samples.Kata(0, Outcome.Passed))],
            [Samples.Report("a[red]\u001b[2J", Samples.Kata(0, Outcome.Failed))])));

        console.Output.ShouldContain("a[red]␛[2J  5 → 0  −5  1 kata moved: 0 tests won, 1 lost.");
        console.Output.ShouldContain("Fact 1: passed → failed");
        console.Output.ShouldContain("1 moved, 0 new, 0 gone, 0 as they were.");
    }

    private static ClassComparison Compare(Report[] old, Report[] now) => ReportComparer.Of(Side(old), Side(now));

    private static ComparisonSide Side(params Report[] reports) => Sides.Of(reports);
}
