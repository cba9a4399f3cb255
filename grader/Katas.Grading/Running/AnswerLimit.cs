using Katas.Wire;

namespace Katas.Grading.Running;

/// <summary>Suites and models compute with an answer in this process: what is far beyond any right one goes no further.</summary>
internal static class AnswerLimit
{
    private const int LargestAnswer = 1 << 20; // bytes; ten times the largest of the reference answers

    /// <summary>The reply, or that its answer is too large.</summary>
    public static Reply Applied(Member member, Reply reply) => reply is Reply.Answered { Value.Length: > LargestAnswer } answered
        ? new Reply.InvalidReturnValue(TooLarge(member, answered).Message)
        : reply;

    private static InvalidReturnValueException TooLarge(Member member, Reply.Answered answered) =>
        member.ReadAnswer(answered.Value.Span) is string text
            ? InvalidReturnValueException.TooLong(text.Length, LargestAnswer / sizeof(char))
            : InvalidReturnValueException.TooLarge(
                $"{WireLimits.InWords(answered.Value.Length)} bytes, and the limit is {WireLimits.InWords(LargestAnswer)}");
}
