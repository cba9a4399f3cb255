using Katas.Wire;
using NUnit.Framework;
using Shouldly;

namespace Wire.Tests;

/// <summary>What a member knows of its arguments and its answer.</summary>
internal sealed class MemberTests
{
    private static readonly IReadOnlyDictionary<string, Member> Members = Member.Of(typeof(IContract));

    internal interface IContract
    {
        double[][] Product(double[][] a, double[][] b);

        int Count(string text, bool flag);

        /// <summary>Has a body, so no learner writes it.</summary>
        int Twice(int number) => 2 * number;
    }

    [Test]
    public void Only_members_without_a_body_are_a_learners() => Members.Keys.ShouldBe(["Product", "Count"], ignoreOrder: true);

    [Test]
    public void Arguments_come_back_as_they_were_sent()
    {
        var member = Members["Count"];

        member.ReadArguments(member.WriteArguments(["text", true]).Span).ShouldBe(["text", true]);
    }

    [Test]
    public void Null_may_be_sent_as_an_argument()
    {
        var member = Members["Count"];

        member.ReadArguments(member.WriteArguments([null, true]).Span).ShouldBe([null, true]);
    }

    [Test]
    public void Bytes_after_the_arguments_are_refused()
    {
        var member = Members["Count"];

        Should.Throw<WireException>(() => member.ReadArguments([.. member.WriteArguments(["", true]).Span, 0]));
    }

    [Test]
    public void The_first_changed_argument_is_found()
    {
        var (member, a, b) = (Members["Product"], Matrix(), Matrix());
        var sent = member.WriteArguments([a, b]);
        b[0][1] = 7;

        member.FirstChanged([a, b], sent.Span).ShouldBe(1);
    }

    [Test]
    public void Arguments_that_stayed_as_they_were_are_not_changed()
    {
        var (member, a, b) = (Members["Product"], Matrix(), Matrix());

        member.FirstChanged([a, b], member.WriteArguments([a, b]).Span).ShouldBeNull();
    }

    [Test]
    public void An_inner_row_of_an_argument_is_shared()
    {
        var (a, b) = (Matrix(), Matrix());

        Members["Product"].Shares(new[] { b[0], new double[2] }, [a, b]).ShouldBeTrue();
    }

    [Test]
    public void A_copy_is_not_shared()
    {
        var (a, b) = (Matrix(), Matrix());

        Members["Product"].Shares(Matrix(), [a, b]).ShouldBeFalse();
    }

    [Test]
    public void The_place_of_a_null_inside_an_answer_is_told() =>
        Should.Throw<InvalidReturnValueException>(() => Members["Product"].WriteAnswer(new double[]?[] { [1], null })).Message
            .ShouldBe("an answer with null in it (at [1])");

    private static double[][] Matrix() => [[1, 2]];
}
