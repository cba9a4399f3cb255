using System.Globalization;
using Katas.Core.Verdicts;
using Katas.Grading.Diagnosing;
using Katas.Grading.Diagnosing.Questions;
using Katas.Grading.Running;
using Katas.Wire;
using NUnit.Framework;
using Shouldly;

namespace Grading.Tests.Diagnosing.Questions;

/// <summary>What is asked beyond the tests, and what the replies change.</summary>
[Category("Fast")]
internal sealed class FollowUpTests
{
    private static readonly Diagnoser Diagnoser = new(new ModelCatalogue(new AnswerBook(typeof(Roots).Assembly),
        [Trap("halved", typeof(Halved)), Trap("halved-if-small", typeof(HalvedIfSmall))], []));

    [Test]
    public void Of_two_traps_that_the_tests_cannot_tell_apart_only_the_one_that_gives_the_other_replies_is_named()
    {
        Ask(x => x / 2, 9, 16).Traps.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            finding => finding.Slug.ShouldBe("halved"), finding => finding.Also.ShouldBeEmpty());
        Ask(HalvedIfSmall.Root, 9, 16).Traps.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            finding => finding.Slug.ShouldBe("halved-if-small"), finding => finding.Also.ShouldBeEmpty());
    }

    [Test]
    public void Where_neither_gives_the_other_replies_none_is_named() =>
        Ask(x => x is 9 or 16 ? x / 2 : 0, 9, 16).Traps.ShouldBeEmpty("the fault is another one");

    [Test]
    public void A_trap_that_many_replies_show_is_not_asked_about() =>
        Diagnoser.Questions(Diagnoser.Explain(Results(x => x / 2, 9, 16, 64, 25, 36, 49))).ShouldBeEmpty();

    [Test]
    public void A_trap_that_few_replies_show_must_give_the_replies_to_other_questions()
    {
        Ask(x => x / 2, 64, 81).Traps.ShouldHaveSingleItem().Slug.ShouldBe("halved");
        Ask(x => x is 64 or 81 ? x / 2 : Math.Sqrt(x), 64, 81).Traps.ShouldBeEmpty("only the tests' questions are answered so");
        Ask(x => x is 64 or 81 ? x / 2 : -Math.Sqrt(x), 64, 81).Traps.ShouldNotContain(finding => finding.Slug == "halved");
    }

    [Test]
    public void A_relation_that_few_replies_show_must_hold_for_other_questions()
    {
        Diagnoser.Diagnose(Results(x => x < 20 ? -Math.Sqrt(x) : 1 / x, 9, 16)).Traps.ShouldHaveSingleItem().Slug.ShouldBe("negated");
        Ask(x => x < 20 ? -Math.Sqrt(x) : 1 / x, 9, 16).Traps.ShouldBeEmpty();
        Ask(x => -Math.Sqrt(x), 9, 16).Traps.ShouldHaveSingleItem().Slug.ShouldBe("negated");
    }

    [Test]
    public void What_is_right_when_it_is_asked_first_may_have_been_kept_from_an_earlier_call()
    {
        Anew(Process, 9, 16, 25).Traps.ShouldHaveSingleItem().Slug.ShouldBe("first-answer-kept");

        static Func<double, double> Process()
        {
            double? kept = null;
            return x => kept ??= Math.Sqrt(x);
        }
    }

    [Test]
    public void What_is_wrong_when_it_is_asked_first_was_not_kept_from_an_earlier_call()
    {
        Diagnoser.Diagnose(Results(Chained, 9, 16, 25)).Traps.ShouldHaveSingleItem().Slug.ShouldBe("previous-answer");
        Ask(Chained, 9, 16, 25).Traps.ShouldBeEmpty("16 has the wrong answer before 9 was asked");

        static double Chained(double x) => x switch { 9 => 3, 16 => 3, 25 => 4, _ => Math.Sqrt(x) + 1 };
    }

    [Test]
    public void A_member_that_nothing_explains_is_asked_twice_and_may_answer_differently()
    {
        var calls = 0;

        Ask(x => x + calls++, 9, 16, 25).Traps.ShouldHaveSingleItem().Slug.ShouldBe("unsteady-answers");
        Ask(x => (x * x) + Math.Sin(x), 9, 16, 25).Traps.ShouldBeEmpty();
    }

    [Test]
    public void Of_a_member_with_few_wrong_replies_questions_like_these_are_asked()
    {
        Diagnoser.Diagnose(Results(x => -Math.Sqrt(x), 9)).Traps.ShouldBeEmpty("one reply shows no relation");
        Ask(x => -Math.Sqrt(x), 9).Traps.ShouldHaveSingleItem().Slug.ShouldBe("negated");
        Ask(x => x == 9 ? -3 : Math.Sqrt(x) + (x / 100), 9).Traps.ShouldBeEmpty();
    }

    [Test]
    public void Of_a_member_with_many_wrong_replies_no_other_questions_are_asked() =>
        Diagnoser.Questions(Diagnoser.Explain(Results(x => (x * x) + Math.Sin(x), 9, 16, 25, 36))).ShouldHaveSingleItem()
            .Calls.Count.ShouldBe(6, "three calls, each twice");

    [Test]
    public void Replies_that_do_not_come_change_nothing()
    {
        var explained = Diagnoser.Explain(Results(x => x / 2, 9, 16));
        var questions = Diagnoser.Questions(explained);

        Diagnoser.Conclude(FollowUp.Refined(explained, questions, [.. questions.Select(_ => Array.Empty<Reply>())]))
            .Traps.ShouldHaveSingleItem().Also.ShouldBe(["halved-if-small"]);
    }

    private static Diagnosis Ask(Func<double, double> code, params double[] tested) => Anew(() => code, tested);

    /// <summary>The same with code that is started anew for the further questions, as in another process.</summary>
    private static Diagnosis Anew(Func<Func<double, double>> start, params double[] tested)
    {
        var explained = Diagnoser.Explain(Results(start(), tested));
        var questions = Diagnoser.Questions(explained);
        var code = start();
        IReadOnlyList<Reply>[] replies = [.. questions.Select(about => (Reply[])[.. about.Calls.Select(call =>
            Answered(about.ToAsk.Member, code((double)about.ToAsk.Member.ReadArguments(call.Arguments)[0]!)))])];
        return Diagnoser.Conclude(FollowUp.Refined(explained, questions, replies));
    }

    private static TestResult[] Results(Func<double, double> code, params double[] tested)
    {
        var member = Member.Of(typeof(IRoots))["Root"];
        return [new TestResult(new PlannedTest("test", 0, SuiteKind.Public, "Fact", ""), Outcome.Failed, null, "", TimeSpan.Zero,
            [.. tested.Select(x => new RecordedCall(typeof(IRoots), member, CultureInfo.InvariantCulture.Name,
                member.WriteArguments([x]), Answered(member, code(x))))])];
    }

    private static Reply.Answered Answered(Member member, double answer) => new(member.WriteAnswer(answer));

    private static TrapModel Trap(string slug, Type model) =>
        new(slug, $"You do {slug}.", false, AnswerModel.Of(model, typeof(IRoots)), null);

    private static class Halved
    {
        public static double Root(double x) => x / 2;
    }

    private static class HalvedIfSmall
    {
        public static double Root(double x) => x < 20 ? x / 2 : x / 3;
    }
}
