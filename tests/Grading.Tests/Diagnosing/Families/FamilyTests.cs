using System.Globalization;
using Katas.Core.Verdicts;
using Katas.Grading.Diagnosing;
using Katas.Grading.Diagnosing.Families;
using Katas.Grading.Running;
using Katas.Wire;
using NUnit.Framework;
using Shouldly;

namespace Grading.Tests.Diagnosing.Families;

/// <summary>When a trap is named whose number must be found, and when the number is said.</summary>
[Category("Fast")]
internal sealed class FamilyTests
{
    private static readonly Diagnoser Diagnoser = new(new ModelCatalogue(new AnswerBook(typeof(Roots).Assembly), [], [])
    {
        Families =
        [
            Family("another-power", typeof(AnotherPower), new FreeNumber(-3, 3, IsWhole: false, "The power is {0}.")),
            Family("raised-from", typeof(RaisedFrom), new FreeNumber(1, 40, IsWhole: true, "It begins at {0}.")),
        ],
    });

    [TestCase(0.75, "0.75")]
    [TestCase(-1.0, "-1")]
    [TestCase(0.123456789, "0.123457")]
    public void A_number_that_gives_all_replies_is_said(double power, string said) =>
        Named(Root(4, power), Root(9, power), Root(25, power)).Evidence.ShouldStartWith($"The power is {said}.");

    [Test]
    public void One_number_needs_three_wrong_replies_to_different_questions() =>
        Slugs(Root(4, 0.75), Root(9, 0.75), Root(9, 0.75)).ShouldNotContain("another-power");

    [Test]
    public void A_reply_that_the_number_does_not_give_refutes_it() =>
        Slugs(Root(4, 0.75), Root(9, 0.75), Root(25, 0.75), Root(36, 0.8)).ShouldNotContain("another-power");

    [Test]
    public void Replies_that_are_all_alike_show_no_number() =>
        Slugs(Root(4, 0), Root(9, 0), Root(25, 0)).ShouldNotContain("another-power");

    [Test]
    public void What_was_found_in_one_member_explains_another_with_fewer_replies() =>
        Named(Root(4, 0.75), Root(9, 0.75), Root(25, 0.75), Roots([4, 16], 0.75)).Members.ShouldBe(["Root", "Roots"]);

    [Test]
    public void A_number_that_only_a_hidden_test_shows_is_not_said_beside_public_numbers()
    {
        TestResult[] results = [Result(SuiteKind.Public, Root(0, -1)),
            Result(SuiteKind.Hidden, Root(4, -1), Root(9, -1), Root(25, -1))];

        var finding = Diagnoser.Diagnose(results).Traps.ShouldHaveSingleItem();

        finding.Slug.ShouldBe("another-power");
        finding.Hidden.ShouldBeFalse();
        finding.Evidence.ShouldNotContain("The power");
    }

    [TestCase(2.001)]
    [TestCase(1.9987)]
    public void Hidden_tests_choose_no_digit_of_a_number_that_public_answers_show_coarsely(double power)
    {
        TestResult[] results = [Result(SuiteKind.Public, Root(1.0000001, 2), Root(1.0000002, 2)),
            Result(SuiteKind.Hidden, Root(4, power), Root(9, power), Root(25, power))];

        var finding = Diagnoser.Diagnose(results).Traps.ShouldHaveSingleItem();

        finding.Slug.ShouldBe("another-power");
        finding.Evidence.ShouldStartWith("The power is 2. ");
    }

    [Test]
    public void A_number_that_only_hidden_tests_show_belongs_to_hidden_evidence()
    {
        var finding = Diagnoser.Diagnose([Result(SuiteKind.Hidden, Root(4, -1), Root(9, -1), Root(25, -1))]).Traps.ShouldHaveSingleItem();

        finding.Hidden.ShouldBeTrue();
        finding.Evidence.ShouldStartWith("The power is -1.");
    }

    [Test]
    public void Where_several_whole_numbers_give_the_replies_none_is_said()
    {
        Named(Raised([4, 11, 12]), Raised([9, 12, 30]), Raised([11, 25])).Evidence.ShouldStartWith("It begins at 12.");
        Named(Raised([4, 9, 16]), Raised([9, 25, 30]), Raised([4, 25])).Evidence.ShouldNotContain("It begins");
    }

    private static RecordedCall Root(double x, double power) => Call("Root", x, Math.Pow(x, power));

    private static RecordedCall Roots(double[] xs, double power) => Call("Roots", xs, xs.Select(x => Math.Pow(x, power)).ToArray());

    private static RecordedCall Raised(double[] xs) => Call("Roots", xs, RaisedFrom.Roots(xs, 12));

    private static IReadOnlyList<string> Slugs(params RecordedCall[] calls) =>
        [.. Diagnoser.Diagnose([Result(SuiteKind.Public, calls)]).Traps.Select(trap => trap.Slug)];

    private static TrapFinding Named(params RecordedCall[] calls) =>
        Diagnoser.Diagnose([Result(SuiteKind.Public, calls)]).Traps.ShouldHaveSingleItem();

    private static TestResult Result(SuiteKind suite, params RecordedCall[] calls) => new(
        new PlannedTest("test", 0, suite, "Fact", ""), Outcome.Failed, null, "", TimeSpan.Zero, calls);

    private static RecordedCall Call(string name, object argument, object own)
    {
        var member = Member.Of(typeof(IRoots))[name];
        return new RecordedCall(typeof(IRoots), member, CultureInfo.InvariantCulture.Name, member.WriteArguments([argument]),
            new Reply.Answered(member.WriteAnswer(own)));
    }

    private static TrapModel Family(string slug, Type model, FreeNumber free) =>
        new(slug, "You do this.", false, AnswerModel.Of(model, typeof(IRoots), isFitted: true), null) { Free = free };

    private static class AnotherPower
    {
        public static double Root(double x, double power) => Math.Pow(x, power);

        public static double[] Roots(double[] xs, double power) => [.. xs.Select(x => Root(x, power))];
    }

    private static class RaisedFrom
    {
        public static double[] Roots(double[] xs, int least) => [.. xs.Select(x => Math.Sqrt(x) + (x < least ? 0 : 1))];
    }
}
