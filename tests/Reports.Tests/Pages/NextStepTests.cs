using Katas.Core.Verdicts;
using Katas.Reports.Pages;
using NUnit.Framework;
using Reports.Tests.Support;
using Shouldly;

namespace Reports.Tests.Pages;

/// <summary>What a learner is told to do next.</summary>
internal sealed class NextStepTests
{
    [Test]
    public void First_it_must_compile_then_be_right_then_be_finished()
    {
        var report = Samples.Report(
            "ada", Begun(0), Samples.Kata(1, Outcome.Failed), Samples.Kata(2, Outcome.CompileError), Samples.Kata(3, Outcome.NotStarted));

        NextStep.Of(report).Select(step => step.Kata.Number).ShouldBe([2, 1, 0]);
    }

    [Test]
    public void A_trap_comes_before_a_mistake_without_a_name() =>
        NextStep.Of(Samples.Report("ada", Samples.Kata(0, Outcome.Failed),
            Samples.Kata(1, Outcome.Failed) with { Traps = [Samples.Trap("one")] })).Select(step => step.Kata.Number).ShouldBe([1, 0]);

    [Test]
    public void The_next_kata_is_the_easiest() =>
        NextStep.Of(Samples.Report("ada", Samples.Kata(1, Outcome.NotStarted) with { Difficulty = "red" },
            Samples.Kata(2, Outcome.NotStarted))).Single().Kata.Number.ShouldBe(2);

    [Test]
    public void What_is_begun_goes_on_with_the_first_open_member() =>
        NextStep.Of(Samples.Report("ada", Begun(0))).Single().How.ShouldBe("Divide by the sum.");

    [Test]
    public void When_everything_passes_nothing_is_left() =>
        NextStep.Of(Samples.Report("ada", Samples.Kata(0, Outcome.Passed))).ShouldBeEmpty();

    [Test]
    public void A_hidden_failure_without_its_name_is_not_quoted()
    {
        var kata = Samples.Kata(0, Outcome.Passed, Outcome.Failed);

        NextStep.Of(Samples.Report("ada", kata)).Single().How.ShouldNotContain(kata.Tests[1].Name);
    }

    private static Verdict Begun(int number)
    {
        var kata = Samples.Kata(number, Outcome.Passed, Outcome.NotStarted);
        return kata with
        {
            Outcome = Outcome.Failed,
            Tests = [kata.Tests[0],
                kata.Tests[1] with { Details = new TestMessage(TestMessageKind.NotStarted) { LearnerText = "Divide by the sum." } }]
        };
    }
}
