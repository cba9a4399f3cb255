using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Compiling;
using Katas.Grading.Judging;
using Katas.Grading.Running;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Grading.Tests.Judging;

/// <summary>From the results of a kata's tests to its points and its outcome.</summary>
[Category("Fast")]
internal sealed class JudgeTests
{
    private static readonly FrontMatter Front = TestKit.WarmUpOnly().Katas[0].Front;
    private static readonly Kata Kata = new(Front.Number, Front.Slug, Front with { Points = 5, Tasks = [] });
    private static readonly SubmittedKata Compiled = new(KataStatus.Compiled, "");

    [Test]
    public void All_tests_passed_earn_all_points() => Decide(Outcome.Passed, Outcome.Passed, Outcome.Passed).Points.ShouldBe(5);

    [Test]
    public void In_a_kata_without_tasks_each_test_is_worth_the_same_share()
    {
        var verdict = Decide(Outcome.Passed, Outcome.Failed);

        verdict.Tasks.ShouldBeEmpty();
        verdict.Points.ShouldBe(2.5);
    }

    [Test]
    public void Points_are_rounded_once_and_to_two_decimals() =>
        Decide(Outcome.Passed, Outcome.Passed, Outcome.Failed).Points.ShouldBe(3.33);

    [TestCase(Outcome.Failed)]
    [TestCase(Outcome.NotStarted)]
    [TestCase(Outcome.Forbidden)]
    [TestCase(Outcome.Crashed)]
    [TestCase(Outcome.TimedOut)]
    public void A_test_that_did_not_pass_earns_nothing(Outcome outcome) => Decide(Outcome.Passed, outcome).Points.ShouldBe(2.5);

    [Test]
    public void A_planned_test_without_a_result_is_never_a_pass()
    {
        var verdict = Decide(Compiled, [Outcome.Passed, null]);

        verdict.Tests[1].Outcome.ShouldBe(Outcome.Failed);
        verdict.Points.ShouldBe(2.5);
    }

    [Test]
    public void A_diagnosis_that_the_clock_has_stopped_is_told()
    {
        PlannedTest[] plan = [new("test", Kata.Number, SuiteKind.Public, "Fact", "")];

        var verdict = Judge.Decide(Kata, plan, new KataResults(Compiled, new Dictionary<string, TestResult>(), Diagnosis.Stopped));

        verdict.Message.ShouldBe("1 failed. The search for what is wrong took too long and was stopped, so nothing is named.");
    }

    [Test]
    public void The_worst_test_is_the_outcome_of_its_kata() =>
        Decide(Outcome.Passed, Outcome.TimedOut, Outcome.Failed).Outcome.ShouldBe(Outcome.TimedOut);

    [Test]
    public void A_kata_is_not_started_only_when_none_of_its_tests_is() =>
        Decide(Outcome.NotStarted, Outcome.NotStarted).Outcome.ShouldBe(Outcome.NotStarted);

    [Test]
    public void A_kata_of_which_a_part_is_started_has_failed() =>
        Decide(Outcome.NotStarted, Outcome.Passed).Outcome.ShouldBe(Outcome.Failed);

    [Test]
    public void A_kata_that_was_not_handed_in_is_not_started_whatever_results_there_are()
    {
        var verdict = Decide(new SubmittedKata(KataStatus.Missing, ""), [Outcome.Passed]);

        (verdict.Outcome, verdict.Points).ShouldBe((Outcome.NotStarted, 0));
    }

    [Test]
    public void A_kata_that_is_broken_did_not_compile_whatever_results_there_are()
    {
        var verdict = Decide(new SubmittedKata(KataStatus.Broken, "Does not compile."), [Outcome.Passed]);

        (verdict.Outcome, verdict.Points, verdict.Message).ShouldBe((Outcome.CompileError, 0, "Does not compile."));
    }

    [Test]
    public void A_kata_without_tests_earns_nothing()
    {
        var verdict = Decide();

        (verdict.Outcome, verdict.Points).ShouldBe((Outcome.Failed, 0));
    }

    [Test]
    public void Tests_of_other_katas_do_not_count()
    {
        var plan = new[] { Planned(0), Planned(1) with { Kata = Kata.Number + 1 } };

        Judge.Decide(Kata, plan, Results(Compiled, [(plan[0], Outcome.Passed)])).Points.ShouldBe(5);
    }

    [Test]
    public void Tests_of_the_same_name_in_two_suites_are_two_tests()
    {
        var plan = new[] { Planned(0), Planned(0) with { Suite = SuiteKind.Hidden } };

        Judge.Decide(Kata, plan, Results(Compiled, [(plan[0], Outcome.Passed), (plan[1], Outcome.Failed)])).Points.ShouldBe(2.5);
    }

    private static Verdict Decide(params Outcome[] outcomes) => Decide(Compiled, [.. outcomes.Select(outcome => (Outcome?)outcome)]);

    /// <summary>One planned test for each outcome; null for a test that has no result.</summary>
    private static Verdict Decide(SubmittedKata submitted, IReadOnlyList<Outcome?> outcomes)
    {
        var plan = outcomes.Select((_, index) => Planned(index)).ToArray();
        return Judge.Decide(Kata, plan,
            Results(submitted, [.. plan.Zip(outcomes).Where(pair => pair.Second is not null)
                .Select(pair => (pair.First, pair.Second!.Value))]));
    }

    private static KataResults Results(SubmittedKata submitted, (PlannedTest Test, Outcome Outcome)[] results) => new(
        submitted, results.ToDictionary(result => Judge.KeyOf(result.Test), result =>
            new TestResult(result.Test, result.Outcome, null, "", TimeSpan.Zero, [])), Diagnosis.None);

    private static PlannedTest Planned(int index) => new($"Fixture.Fact_{index}", Kata.Number, SuiteKind.Public, $"Fact {index}", "");
}
