using Katas.Grading.Diagnosing;
using Katas.Wire;
using NUnit.Framework;
using Shouldly;

namespace Grading.Tests.Diagnosing;

/// <summary>Whether two replies say the same.</summary>
[Category("Fast")]
internal sealed class ReplyComparerTests
{
    private static readonly Member Member = Katas.Wire.Member.Of(typeof(IContract))[nameof(IContract.Row)];

    private interface IContract
    {
        double[] Row(int number);
    }

    [Test]
    public void Numbers_within_the_tolerance_are_the_same() => Same(Answered(1, 2), Answered(1, 2 + 1e-12)).ShouldBeTrue();

    [Test]
    public void Numbers_beyond_the_tolerance_are_not() => Same(Answered(1, 2), Answered(1, 2.1)).ShouldBeFalse();

    [Test]
    public void The_same_bytes_are_the_same_even_for_nan() => Same(Answered(double.NaN), Answered(double.NaN)).ShouldBeTrue();

    [Test]
    public void An_answer_is_not_the_same_as_an_exception() => Same(Answered(1), Threw("System.ArgumentException")).ShouldBeFalse();

    [TestCase("System.ArgumentNullException")]
    [TestCase("System.ArgumentOutOfRangeException")]
    public void The_children_of_an_argument_exception_are_as_good(string child) =>
        Same(Threw(child), Threw("System.ArgumentException")).ShouldBeTrue();

    [Test]
    public void A_learners_own_child_of_an_argument_exception_is_as_good() =>
        Same(new Reply.Threw("Katas.Kata00.BadScores", "", "System.ArgumentException"), Threw("System.ArgumentNullException"))
            .ShouldBeTrue();

    [Test]
    public void Exceptions_of_two_kinds_are_not_the_same() =>
        Same(Threw("System.ArgumentException"), Threw("System.FormatException")).ShouldBeFalse();

    [Test]
    public void The_message_of_an_exception_does_not_count() =>
        Same(new Reply.Threw("System.FormatException", "one"), new Reply.Threw("System.FormatException", "two")).ShouldBeTrue();

    [Test]
    public void Changing_one_argument_is_not_changing_another() => Same(new Reply.Changed(0), new Reply.Changed(1)).ShouldBeFalse();

    [Test]
    public void Two_shared_arrays_are_the_same_mistake() => Same(new Reply.Shared(), new Reply.Shared()).ShouldBeTrue();

    [TestCase(2 + 1e-7, true)]
    [TestCase(2 + 1e-5, false)]
    [TestCase(double.PositiveInfinity, false)]
    [TestCase(double.NaN, false)]
    public void Numbers_near_each_other_may_be_as_far_apart_as_right_answers_are(double other, bool same)
    {
        var slack = new Lazy<double>(1e-6);

        ReplyComparer.AreEquivalent(Member, Answered(1, 2), Answered(1, other), slack).ShouldBe(same);
        ReplyComparer.AreEquivalent(Member, Answered(1, other), Answered(1, 2), slack).ShouldBe(same);
    }

    [Test]
    public void Of_numbers_far_apart_it_is_not_asked_how_far_right_answers_are() => ReplyComparer.AreEquivalent(
        Member, Answered(1, 2), Answered(1, 3), new Lazy<double>(() => throw new InvalidOperationException())).ShouldBeFalse();

    private static bool Same(Reply one, Reply other)
    {
        var same = ReplyComparer.AreEquivalent(Member, one, other);
        ReplyComparer.AreEquivalent(Member, other, one).ShouldBe(same, "the other way round");
        return same;
    }

    private static Reply.Answered Answered(params double[] row) => new(Member.WriteAnswer(row));

    private static Reply.Threw Threw(string type) => new(type, "");
}
