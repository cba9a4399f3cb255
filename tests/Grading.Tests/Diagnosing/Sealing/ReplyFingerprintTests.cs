using Katas.Grading.Diagnosing.Sealing;
using Katas.Wire;
using NUnit.Framework;
using Shouldly;

namespace Grading.Tests.Diagnosing.Sealing;

/// <summary>Replies match if they are the same in the same order, whatever rounding does to their last digits.</summary>
[Category("Fast")]
internal sealed class ReplyFingerprintTests
{
    private static readonly Member Numbers = Member.Of(typeof(IAnswers))["Numbers"];

    private interface IAnswers
    {
        double[] Numbers(int call);
    }

    /// <summary>At the edge between two cells a number that is a little smaller lies in another one.</summary>
    [Test]
    public void A_number_at_an_edge_matches_both_of_its_neighbours([Values(0.001, 0.5, 1, 70, 1e12, -3)] double near)
    {
        var edge = EdgeNear(near);
        var little = 5e-10 * Math.Max(1, Math.Abs(edge));

        Of([[edge - little]]).Matches(Of([[edge + little]])).ShouldBeTrue();
        Of([[edge]]).Matches(Of([[edge + little]])).ShouldBeTrue();
        Of([[edge - little]]).Texts().First().ShouldNotBe(Of([[edge + little]]).Texts().First());
    }

    [Test]
    public void Several_numbers_at_edges_are_covered_together()
    {
        double[] edges = [EdgeNear(0.2), EdgeNear(0.7), EdgeNear(5)];

        Of([edges]).Matches(Of([[edges[0] - 1e-10, edges[1] + 1e-10, edges[2] - 1e-10]])).ShouldBeTrue();
    }

    [Test]
    public void Numbers_that_people_write_lie_at_no_edge([Values(0, 1, -1, 0.5, 0.25, 0.1, 10, 1000)] double number) =>
        Of([[number]]).Texts().Count().ShouldBe(1);

    [Test]
    public void A_number_that_really_differs_does_not_match() => Of([[0.5]]).Matches(Of([[0.50002]])).ShouldBeFalse();

    [Test]
    public void The_order_of_the_replies_counts() => Of([[1], [2]]).Matches(Of([[2], [1]])).ShouldBeFalse();

    [Test]
    public void One_reply_that_differs_is_enough() => Of([[1], [2], [3]]).Matches(Of([[1], [2], [4]])).ShouldBeFalse();

    [Test]
    public void A_reply_that_is_missing_is_no_match() => Of([[1], [2]]).Matches(Of([[1]])).ShouldBeFalse();

    [Test]
    public void A_number_belongs_to_its_own_reply() => Of([[1, 2], [3]]).Matches(Of([[1], [2, 3]])).ShouldBeFalse();

    [Test]
    public void Any_argument_exception_is_a_refusal()
    {
        Of(Threw<ArgumentNullException>()).Matches(Of(Threw<ArgumentOutOfRangeException>())).ShouldBeTrue();
        Of(Threw<ArgumentNullException>()).Matches(Of(Threw<IndexOutOfRangeException>())).ShouldBeFalse();
    }

    [Test]
    public void A_stub_has_no_fingerprint() => ReplyFingerprint.Of(Numbers, [new Reply.NotStarted("Do it.")]).ShouldBeNull();

    [Test]
    public void The_same_reply_to_every_call_is_easily_guessed()
    {
        Of([.. Enumerable.Repeat(new double[] { 12345 }, 50)]).Bits.ShouldBeLessThan(40);
        Of([[0.123], [0.456], [0.789]]).Bits.ShouldBeGreaterThan(40);
    }

    /// <summary>Where the logarithm of 1 + |number| crosses from one cell of the grid into the next.</summary>
    private static double EdgeNear(double number)
    {
        var cell = Math.Floor(Math.Log(1 + Math.Abs(number)) / 1e-5);
        return Math.CopySign(Math.Exp((cell - (Math.Sign(number) / Math.PI)) * 1e-5) - 1, number);
    }

    private static Reply.Threw Threw<T>() => new Reply.Threw(typeof(T).FullName!, "");

    private static ReplyFingerprint Of(params double[][] answers) =>
        Of([.. answers.Select(answer => new Reply.Answered(Numbers.WriteAnswer(answer)))]);

    private static ReplyFingerprint Of(params Reply[] replies) => ReplyFingerprint.Of(Numbers, replies)!;
}
