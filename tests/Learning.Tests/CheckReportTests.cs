using Katas.Core.Verdicts;
using Katas.Learning;
using NUnit.Framework;
using Reports.Tests.Support;
using Shouldly;
using Spectre.Console.Testing;

namespace Learning.Tests;

/// <summary>What a learner sees of a check: every failing test, and one thing to do next.</summary>
internal sealed class CheckReportTests
{
    [Test]
    public void It_says_that_it_is_not_the_grade_and_shows_no_points()
    {
        var text = Shown(Samples.Kata(0, Outcome.Passed, Outcome.Failed));

        text.ShouldContain("on the public tests only: this is not the grade");
        text.ShouldNotContain("points");
        text.ShouldContain("1 / 2");
    }

    [Test]
    public void Every_failing_test_is_there_with_its_message()
    {
        var text = Shown(Samples.Kata(0, [.. Enumerable.Repeat(Outcome.Failed, 7)]));

        for (var fact = 1; fact <= 7; fact++)
            text.ShouldContain($"✘ Fact {fact}");
        text.Split('\n').Count(line => line.Trim() == "got:      NaN").ShouldBe(7);
    }

    [Test]
    public void Each_kata_says_how_its_tasks_stand()
    {
        TestVerdict[] tests =
        [
            PublicTest("Core", Outcome.Passed, "main"), PublicTest("Gauge", Outcome.Passed, "gauges"),
            PublicTest("Limit", Outcome.Failed, "gauges") with { IsEdge = true },
            PublicTest("Break", Outcome.Failed, "break-it"), PublicTest("Later", Outcome.NotStarted, "later"),
        ];
        var kata = Samples.Kata(0, Outcome.Failed) with
        {
            Tests = tests,
            Tasks = [Task("main", "Attention"), Task("gauges", "Entropy"), Task("break-it", "Break it first"), Task("later", "Cache"),
                Task("hidden", "Asked for by hidden tests only")],
        };

        Lines(Shown(kata)).ShouldContain("Attention ✔ · Entropy ◐ edge cases · Break it first ✘ · Cache ○ not started");
    }

    [Test]
    public void What_hidden_tests_ask_besides_is_said_once()
    {
        var text = Shown(Samples.Kata(4, Outcome.Passed), Samples.Kata(5, Outcome.Passed), Samples.Kata(6, Outcome.Failed));

        text.Split("Hidden tests also ask for edge cases: refusals,").Length.ShouldBe(2);
        Shown(NotStarted(0), NotStarted(1)).ShouldNotContain("edge cases");
    }

    [Test]
    public void A_kata_whose_public_tests_pass_is_not_called_done()
    {
        var text = Shown(Samples.Kata(4, Outcome.Passed, Outcome.Passed));

        text.ShouldContain("04 The kata 4: All 2 public tests pass.");
        text.ShouldContain("public tests pass 6 ms");
        foreach (var word in new[] { "done", "full marks", "passed" })
            text.ShouldNotContain(word, Case.Insensitive);
    }

    [Test]
    public void The_compilers_complaints_are_listed_by_place()
    {
        var broken = Samples.Kata(0, Outcome.CompileError);
        var problems = Enumerable.Range(1, 12).Select(line => new SourceProblem("00-kata-0/WarmUp.cs", line, 5, "CS1002", "; expected"))
            .Append(new SourceProblem("01-other/B.cs", 1, 1, "CS0000", "another kata's"));

        var text = Shown(Samples.Report("ada", broken) with { Problems = [.. problems] });

        text.ShouldContain("exercises/00-kata-0/WarmUp.cs(1,5): CS1002: ; expected");
        text.ShouldContain("and 2 more");
        text.ShouldNotContain("another kata's");
        Next(text).ShouldBe("make exercises/00-kata-0/WarmUp.cs(1,5) compile.");
    }

    [Test]
    public void A_kata_that_is_not_begun_is_not_started_and_never_wrong()
    {
        var text = Shown(NotStarted(0), NotStarted(1));

        text.ShouldContain("○ not started: 00, 01");
        text.ShouldNotContain("✘");
        Next(text).ShouldBe("read exercises/00-kata-0/README.md, which says where to begin.");
    }

    [Test]
    public void What_is_begun_comes_before_what_is_not() =>
        Next(Shown(NotStarted(0), Samples.Kata(3, Outcome.Passed, Outcome.Failed)))
            .ShouldBe("kata 03, 'Fact 2'. Stuck? exercises/03-kata-3/README.md has hints.");

    [Test]
    public void In_a_kata_without_mistakes_the_next_member_is_named()
    {
        var half = Samples.Kata(2, Outcome.Passed, Outcome.NotStarted);
        var begun = half with
        {
            Outcome = Outcome.Failed,
            Tests = [half.Tests[0],
                half.Tests[1] with { Details = new TestMessage(TestMessageKind.NotStarted) { LearnerText = "Turn rows into columns." } }]
        };

        Next(Shown(begun)).ShouldBe("kata 02. Turn rows into columns.");
    }

    [Test]
    public void The_end_is_said_for_one_kata_and_for_all()
    {
        Next(Shown(Samples.Kata(4, Outcome.Passed))).ShouldStartWith("kata 04 passes its public tests.");
        Next(Shown(Samples.Kata(4, Outcome.Passed), Samples.Kata(5, Outcome.Passed))).ShouldStartWith("all public tests pass.");
    }

    [Test]
    public void What_a_learners_code_prints_cannot_command_the_terminal()
    {
        var kata = Samples.Kata(0, Outcome.Failed);

        Shown(kata with { Tests = [kata.Tests[0] with { Output = "\u001b[2J[red]x[/]" }] }).ShouldContain("␛[2J[red]x[/]");
    }

    private static TestVerdict PublicTest(string name, Outcome outcome, string task) =>
        new(name, "", SuiteKind.Public, outcome, null, "", 3) { Task = task };

    private static TaskVerdict Task(string id, string title) => new(id, title, 1, 2, new TestCount(0, 0), new TestCount(0, 0));

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Select(line => line.Trim());

    private static Verdict NotStarted(int number) => Samples.Kata(number, Outcome.NotStarted);

    private static string Shown(params Verdict[] katas) => Shown(Samples.Report("ada", katas));

    private static string Shown(Report report)
    {
        using var console = new TestConsole().Width(140);
        console.Write(CheckReport.Of(report));
        return console.Output;
    }

    private static string Next(string text) =>
        text.Split('\n').Single(line => line.StartsWith("Next: ", StringComparison.Ordinal))["Next: ".Length..].TrimEnd();
}
