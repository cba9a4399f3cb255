using Katas.Core.Verdicts;
using Katas.Grading.Diagnosing;
using Katas.Grading.Running;
using Katas.Wire;
using NUnit.Framework;
using Shouldly;

namespace Grading.Tests.Diagnosing;

/// <summary>A contract with an answer below, so that traps can be told without a kit.</summary>
internal interface IRoots
{
    double Root(double x);

    double[] Roots(double[] xs);
}

/// <summary>Which name a member gets, and when it gets none.</summary>
[Category("Fast")]
internal sealed class DiagnoserTests
{
    private static readonly Reply.Threw Refusal = new("System.ArgumentException", "");

    private static readonly Diagnoser Diagnoser = new(new ModelCatalogue(new AnswerBook(typeof(Roots).Assembly),
        [Trap("zero-for-nothing", typeof(ZeroForNothing)), Trap("halved", typeof(Halved)), Trap("by-a-half", typeof(Halved)),
            Trap("afraid-of-large", typeof(AfraidOfLarge)), Trap("no-large-numbers", typeof(NoLargeNumbers)),
            Trap("ten-at-most", typeof(TenAtMost)), Trap("one-more", typeof(OneMore))], []));

    [Test]
    public void A_trap_that_only_misses_refusals_must_refuse_what_the_learner_refuses()
    {
        Names(Call("Root", -1.0, 0.0), Call("Root", double.NaN, null), Call("Root", 4.0, 2.0)).ShouldNotContain("zero-for-nothing");
        Names(Call("Root", -1.0, 0.0), Call("Root", double.NaN, 0.0), Call("Root", 4.0, 2.0)).ShouldContain("zero-for-nothing");
    }

    [Test]
    public void Who_refuses_rightly_may_still_share_a_wrong_answer() =>
        Names(Call("Root", -1.0, null), Call("Root", 9.0, 4.5), Call("Root", 16.0, 8.0)).ShouldBe(["by-a-half"]);

    [Test]
    public void A_trap_that_shows_in_exceptions_only_must_explain_the_other_members_too()
    {
        RecordedCall[] thrown = [Call("Root", 400.0, null), Call("Root", 900.0, null), Call("Root", 4.0, 2.0)];

        Names([.. thrown, Call("Roots", (double[])[400, 9], (double[])[10, 3])]).ShouldBe(["afraid-of-large"]);
        Names([.. thrown, Call("Roots", (double[])[400, 9], (double[])[7, 3])]).ShouldNotContain("afraid-of-large");
    }

    [Test]
    public void A_trap_that_shows_in_no_number_must_explain_the_other_wrong_answers_too()
    {
        RecordedCall[] none = [Call("Root", 625.0, double.NaN), Call("Root", 4.0, 2.0)];

        Names([.. none, Call("Roots", (double[])[625, 9], (double[])[double.NaN, 3])]).ShouldBe(["no-large-numbers"]);
        Names([.. none, Call("Roots", (double[])[625, 9], (double[])[7, 3])]).ShouldNotContain("no-large-numbers");
        Names([.. none, Call("Roots", (double[])[-1], (double[])[0])]).ShouldBe(["no-large-numbers"], "a check is another matter");
    }

    [Test]
    public void A_trap_that_few_answers_show_must_explain_the_wrong_answers_of_steps_before_too()
    {
        RecordedCall[] few = [Call("Roots", (double[])[400, 9], (double[])[10, 3])];

        Names([.. few, Call("Root", 144.0, 10.0)]).ShouldContain("ten-at-most");
        Names([.. few, Call("Root", 144.0, 7.0)]).ShouldNotContain("ten-at-most");
        Names(Call("Root", 144.0, 10.0), Call("Roots", (double[])[400, 9], (double[])[7, 3])).ShouldContain("ten-at-most");
    }

    [Test]
    public void Who_answers_edge_cases_rightly_may_share_what_many_other_answers_show()
    {
        RecordedCall[] many = [.. Enumerable.Range(2, 6).Select(x => Call("Root", (double)(x * x), (x * x) + 1.0))];

        Names([.. many, Call("Root", 0.0, 0.0)]).ShouldBe(["one-more"], "0 may have a line of its own");
        Names([.. many[1..], Call("Root", 0.0, 0.0)]).ShouldNotContain("one-more", "these are too few");
        Names([.. many, Call("Root", 100.0, 10.0)]).ShouldNotContain("one-more", "100 is an ordinary number");
    }

    [Test]
    public void Of_a_later_member_it_is_said_that_it_may_only_follow_from_an_earlier_one()
    {
        var findings = Diagnose(Call("Root", 9.0, 4.5), Call("Root", 16.0, 8.0), Call("Roots", (double[])[4, 9], (double[])[-2, -3]),
            Call("Roots", (double[])[16, 1], (double[])[-4, -1])).Traps;

        findings.Single(finding => finding.Slug == "by-a-half").Sentence.ShouldBe("You do this.");
        findings.Single(finding => finding.IsRelation).Sentence
            .ShouldEndWith("If your Roots calls Root, this may only follow from what is wrong there.");
    }

    [Test]
    public void Of_two_names_for_the_same_replies_both_are_told()
    {
        var finding = Diagnose(Call("Root", 9.0, 4.5), Call("Root", 16.0, 8.0)).Traps.ShouldHaveSingleItem();

        finding.Also.Prepend(finding.Slug).ShouldBe(["by-a-half", "halved"], ignoreOrder: true);
    }

    [Test]
    public void A_relation_is_told_where_no_trap_fits_and_traps_come_before_it()
    {
        var findings = Diagnose(
            Call("Roots", (double[])[4, 9], (double[])[-2, -3]), Call("Roots", (double[])[16, 1], (double[])[-4, -1]),
            Call("Root", 9.0, 4.5), Call("Root", 16.0, 8.0)).Traps;

        findings.Select(finding => (finding.Member, finding.IsRelation)).ShouldBe([("Root", false), ("Roots", true)]);
    }

    [Test]
    public void Where_neither_fits_the_first_difference_is_told()
    {
        var diagnosis = Diagnose(Call("Root", 9.0, 17.0), Call("Root", 16.0, 4.0), Call("Root", 25.0, 1.0));

        diagnosis.Traps.ShouldBeEmpty();
        diagnosis.FirstDifference!.Got.ShouldBe("17");
    }

    [Test]
    public void Which_argument_is_changed_is_told_of_public_calls_only()
    {
        RecordedCall[] changed = [Call("Roots", (double[])[9], null) with { Reply = new Reply.Changed(0) }];

        Diagnose(SuiteKind.Public, changed).Traps.Single().Sentence.ShouldStartWith("Roots changed its argument 'xs'. ");
        Diagnose(SuiteKind.Hidden, changed).Traps.Single().Sentence.ShouldStartWith("Roots changed an argument. ");
    }

    [Test]
    public void A_right_answer_gets_neither_name_nor_relation() =>
        Diagnose(Call("Root", 9.0, 3.0), Call("Root", 16.0, 4.0), Call("Root", -1.0, null)).Traps.ShouldBeEmpty();

    private static IReadOnlyList<string> Names(params RecordedCall[] calls) => [.. Diagnose(calls).Traps.Select(trap => trap.Slug)];

    private static Diagnosis Diagnose(params RecordedCall[] calls) => Diagnose(SuiteKind.Public, calls);

    private static Diagnosis Diagnose(SuiteKind suite, params RecordedCall[] calls) => Diagnoser.Diagnose([new TestResult(
        new PlannedTest("test", 0, suite, "Fact", ""), Outcome.Failed, null, "", TimeSpan.Zero, calls)]);

    /// <summary>A recorded call; nothing came means that the learner's code refused.</summary>
    private static RecordedCall Call(string name, object argument, object? own)
    {
        var member = Member.Of(typeof(IRoots))[name];
        return new RecordedCall(typeof(IRoots), member, "", member.WriteArguments([argument]),
            own is null ? Refusal : new Reply.Answered(member.WriteAnswer(own)));
    }

    private static TrapModel Trap(string slug, Type model) => new(slug, "You do this.", false, AnswerModel.Of(model, typeof(IRoots)), null);

    private static class ZeroForNothing
    {
        public static double Root(double x) => x >= 0 ? Math.Sqrt(x) : 0;
    }

    private static class AfraidOfLarge
    {
        public static double Root(double x) => x < 100 ? Math.Sqrt(x) : throw new ArgumentException("Too large.", nameof(x));

        public static double[] Roots(double[] xs) => [.. xs.Select(x => x < 100 ? Math.Sqrt(x) : 10)];
    }

    private static class NoLargeNumbers
    {
        public static double Root(double x) => x < 500 ? new Roots().Root(x) : double.NaN;

        public static double[] Roots(double[] xs) => [.. xs.Select(Root)];
    }

    private static class TenAtMost
    {
        public static double Root(double x) => Math.Min(10, Math.Sqrt(x));

        public static double[] Roots(double[] xs) => [.. xs.Select(Root)];
    }

    private static class OneMore
    {
        public static double Root(double x) => x + 1;
    }

    private static class Halved
    {
        public static double Root(double x) => x / 2;
    }
}

/// <summary>The right answers.</summary>
internal sealed class Roots : IRoots
{
    public double Root(double x) => x >= 0 ? Math.Sqrt(x) : throw new ArgumentException("There is no root.", nameof(x));

    double[] IRoots.Roots(double[] xs) => [.. xs.Select(Root)];
}
