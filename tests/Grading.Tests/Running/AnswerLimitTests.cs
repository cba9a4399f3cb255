using Katas.Grading.Running;
using Katas.Wire;
using NUnit.Framework;
using Shouldly;

namespace Grading.Tests.Running;

/// <summary>What is said of an answer that is far larger than any right one.</summary>
[Category("Fast")]
internal sealed class AnswerLimitTests
{
    private interface IContract
    {
        string Text();

        double[] Row();
    }

    private static readonly IReadOnlyDictionary<string, Member> Members = Member.Of(typeof(IContract));

    [Test]
    public void A_text_is_told_with_its_length_and_the_limit() => Reason("Text", new string('a', 600_000))
        .ShouldBe("a text that is too long: it has 600 000 characters, and the limit is 524 288");

    [Test]
    public void Another_answer_is_told_with_its_size_and_the_limit() => Reason("Row", new double[150_000])
        .ShouldBe("an answer that is too large: it has 1 200 005 bytes, and the limit is 1 048 576");

    [Test]
    public void An_answer_within_the_limit_is_left_as_it_is() => Reason("Text", new string('a', 500_000)).ShouldBeNull();

    private static string? Reason(string member, object value) =>
        (AnswerLimit.Applied(Members[member], new Reply.Answered(Members[member].WriteAnswer(value))) as Reply.InvalidReturnValue)?.Reason;
}
