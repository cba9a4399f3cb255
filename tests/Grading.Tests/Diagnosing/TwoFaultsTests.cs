using System.Globalization;
using Katas.Core.Verdicts;
using Katas.Grading.Diagnosing;
using Katas.Grading.Running;
using Katas.Wire;
using NUnit.Framework;
using Shouldly;

namespace Grading.Tests.Diagnosing;

/// <summary>What is told where one fault does not explain a member.</summary>
[Category("Fast")]
internal sealed class TwoFaultsTests
{
    private static readonly double[] Tested = [4, 16, 36, 64, 100, 144, 9, 25, 49, 81];

    private static readonly Diagnoser Diagnoser = new(new ModelCatalogue(new AnswerBook(typeof(Roots).Assembly),
        [Trap("even-halved", typeof(EvenHalved)), Trap("odd-raised", typeof(OddRaised)), Trap("large-raised", typeof(LargeRaised))], []));

    [Test]
    public void Two_traps_that_explain_a_part_each_are_told_one_after_the_other()
    {
        var findings = Diagnose(x => x % 2 == 0 ? x / 2 : Math.Sqrt(x) + 1);

        findings.Select(finding => (finding.Slug, finding.Sentence)).ShouldBe(
            [("even-halved", "You do even-halved."), ("odd-raised", "Besides, you do odd-raised.")]);
        findings[1].Evidence.ShouldContain("Root(9)");
    }

    [Test]
    public void An_answer_that_neither_gives_refutes_both() =>
        Diagnose(x => x == 81 ? 5 : x % 2 == 0 ? x / 2 : Math.Sqrt(x) + 1).ShouldBeEmpty();

    [Test]
    public void A_trap_that_would_be_wrong_where_the_learner_is_right_takes_no_part() =>
        Diagnose(x => x == 64 ? 8 : x % 2 == 0 ? x / 2 : Math.Sqrt(x) + 1).ShouldBeEmpty();

    [Test]
    public void Two_answers_are_too_few_for_a_part() =>
        Diagnose(x => x % 2 == 0 ? x / 2 : x < 49 ? Math.Sqrt(x) + 1 : Math.Sqrt(x), [4, 16, 36, 9, 25]).ShouldBeEmpty();

    [Test]
    public void Beside_a_trap_the_relation_of_the_other_answers_is_told()
    {
        var findings = Diagnose(x => x % 2 == 0 ? x / 2 : -Math.Sqrt(x));

        findings.Select(finding => finding.Slug).ShouldBe(["even-halved", "negated"]);
        findings[1].Sentence.ShouldStartWith("Besides, of the answers that this leaves unexplained: ");
    }

    [Test]
    public void Beside_a_trap_it_is_told_what_is_not_refused()
    {
        var findings = Diagnose(x => x < 0 ? 0 : x % 2 == 0 ? x / 2 : Math.Sqrt(x), [4, 16, 9, -1, -3, -5]);

        findings.Select(finding => finding.Slug).ShouldBe(["even-halved", "answers-negative-number"]);
        findings[1].Sentence.ShouldStartWith("Besides, your code answers");
    }

    [Test]
    public void What_is_not_refused_and_shows_no_relation_is_mentioned()
    {
        const string mention = "This does not explain what it does where the contract asks for a refusal.";

        Diagnose(x => x < 0 ? 0 : x % 2 == 0 ? x / 2 : Math.Sqrt(x), [4, 16, 9, -1]).ShouldHaveSingleItem()
            .Sentence.ShouldBe($"You do even-halved. {mention}");
        Diagnose(x => x % 2 == 0 ? x / 2 : Math.Sqrt(x), [4, 16, 9]).ShouldHaveSingleItem().Sentence.ShouldBe("You do even-halved.");
    }

    private static IReadOnlyList<TrapFinding> Diagnose(Func<double, double> code, double[]? tested = null)
    {
        var member = Member.Of(typeof(IRoots))["Root"];
        RecordedCall[] calls = [.. (tested ?? Tested)
            .Select(x => new RecordedCall(typeof(IRoots), member, CultureInfo.InvariantCulture.Name,
            member.WriteArguments([x]), new Reply.Answered(member.WriteAnswer(code(x)))))];
        return Diagnoser.Diagnose([new TestResult(
            new PlannedTest("test", 0, SuiteKind.Public, "Fact", ""), Outcome.Failed, null, "", TimeSpan.Zero, calls)]).Traps;
    }

    private static TrapModel Trap(string slug, Type model) =>
        new(slug, $"You do {slug}.", false, AnswerModel.Of(model, typeof(IRoots)), null);

    private static class EvenHalved
    {
        public static double Root(double x) => x < 0 ? Refused() : x % 2 == 0 ? x / 2 : Math.Sqrt(x);
    }

    private static class OddRaised
    {
        public static double Root(double x) => x < 0 ? Refused() : Math.Sqrt(x) + (x % 2 == 0 ? 0 : 1);
    }

    private static class LargeRaised
    {
        public static double Root(double x) => x < 0 ? Refused() : Math.Sqrt(x) + (x > 20 ? 1 : 0);
    }

    private static double Refused() => throw new ArgumentException("There is no root.");
}
