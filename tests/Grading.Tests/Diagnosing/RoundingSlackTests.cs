using Katas.Grading.Diagnosing;
using Katas.Grading.Running;
using Katas.Testing;
using Katas.Wire;
using NUnit.Framework;
using Shouldly;

namespace Grading.Tests.Diagnosing;

/// <summary>How far apart two right answers may be.</summary>
[Category("Fast")]
internal sealed class RoundingSlackTests
{
    private static readonly Member Root = Member.Of(typeof(IRoots))["Root"];

    [Test]
    public void Two_right_answers_to_an_ordinary_question_agree_within_the_tolerance() =>
        Slack(Math.Sqrt, 2).ShouldBe(Closeness.Tolerance);

    [Test]
    public void Where_a_question_makes_much_of_rounding_they_may_be_farther_apart() =>
        Slack(x => Math.Sin(x * 1e8), 2).ShouldBeInRange(1e-7, RoundingSlack.Most);

    [Test]
    public void Where_rounding_decides_nothing_is_let_pass() => Slack(x => Math.Sin(x * 1e15), 2).ShouldBe(Closeness.Tolerance);

    private static double Slack(Func<double, double> right, double x) => RoundingSlack.Of(
        new RecordedCall(typeof(IRoots), Root, "", Root.WriteArguments([x]), Answered(0)), Answered(right(x)),
        (_, arguments) => Answered(right((double)Root.ReadArguments(arguments.Span)[0]!))).Value;

    private static Reply.Answered Answered(double number) => new(Root.WriteAnswer(number));
}
