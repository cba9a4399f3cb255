using System.Reflection;
using Katas.Wire;
using NUnit.Framework;
using Shouldly;

namespace Wire.Tests;

/// <summary>What comes of one call: an answer, or the rule that was broken.</summary>
internal sealed class InvocationTests
{
    private static readonly Member Member = Katas.Wire.Member.Of(typeof(IContract))[nameof(IContract.Scaled)];

    private interface IContract
    {
        double[] Scaled(double[] row, double factor);
    }

    [Test]
    public void An_answer_is_carried_in_the_bytes_of_its_member()
    {
        var answered = Run(values => Row(values).Select(number => 2 * number).ToArray()).ShouldBeOfType<Reply.Answered>();

        Member.ReadAnswer(answered.Value.Span).ShouldBe(new double[] { 2, 4 });
    }

    [Test]
    public void A_changed_argument_is_told_by_its_position() => Run(values =>
    {
        Row(values)[1] = 0;
        return Array.Empty<double>();
    }).ShouldBe(new Reply.Changed(0));

    [Test]
    public void An_argument_that_is_handed_out_is_shared() => Run(values => values[0]).ShouldBe(new Reply.Shared());

    [Test]
    public void Null_is_no_return_value() =>
        Run(_ => null).ShouldBe(new Reply.InvalidReturnValue("null instead of an answer"));

    [Test]
    public void A_member_that_is_not_implemented_is_not_started() =>
        Run(_ => throw new NotImplementedException("Scale each number.")).ShouldBe(new Reply.NotStarted("Scale each number."));

    [Test]
    public void An_exception_is_told_by_type_and_message() =>
        Run(_ => throw new InvalidOperationException("no")).ShouldBe(new Reply.Threw("System.InvalidOperationException", "no"));

    [Test]
    public void The_cause_is_told_of_an_exception_that_only_wraps_it()
    {
        var cause = new NotImplementedException("later");

        Run(_ => throw new TypeInitializationException("Answer", new TargetInvocationException(cause)))
            .ShouldBe(new Reply.NotStarted("later"));
    }

    private static IEnumerable<Exception> Wrapped()
    {
        var cause = new FormatException("no");
        yield return new AggregateException(cause);
        yield return new TargetInvocationException(new AggregateException(new AggregateException(cause), new FormatException("second")));
        yield return new TypeInitializationException("Answer", new AggregateException(cause));
    }

    [TestCaseSource(nameof(Wrapped))]
    public void The_innermost_exception_is_told(Exception wrapped) =>
        Run(_ => throw wrapped).ShouldBe(new Reply.Threw("System.FormatException", "no"));

    [Test]
    public void An_exception_of_ones_own_is_told_with_the_nearest_that_a_contract_can_name() =>
        Run(_ => throw new OwnRefusal()).ShouldBe(new Reply.Threw(typeof(OwnRefusal).FullName!, "no", "System.ArgumentException"));

    [Test]
    public void An_exception_without_a_named_ancestor_stands_for_itself() =>
        Run(_ => throw new TimeoutException("no")).ShouldBe(new Reply.Threw("System.TimeoutException", "no"));

    [Test]
    public void An_exception_whose_message_throws_is_still_an_exception() =>
        Run(_ => throw new Unspeakable()).ShouldBeOfType<Reply.Threw>().Message.ShouldBe("(its message threw FormatException)");

    private static Reply Run(Func<object?[], object?> body) =>
        Invocation.Run(Member, Member.WriteArguments([new double[] { 1, 2 }, 2.0]).Span, body);

    private static double[] Row(object?[] values) => (double[])values[0]!;

    private sealed class OwnRefusal() : ArgumentException("no");

    private sealed class Unspeakable : Exception
    {
        public override string Message => throw new FormatException();
    }
}
