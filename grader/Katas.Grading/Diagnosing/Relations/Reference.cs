using Katas.Wire;

namespace Katas.Grading.Diagnosing.Relations;

/// <summary>
/// Right answers to questions that no test asked. How many it gives is counted, not timed, so that what a learner is told never depends on
/// how busy the machine is.
/// </summary>
/// <param name="ask">The right reply of a member to arguments under the culture of a call.</param>
internal sealed class Reference(Func<Member, string, ReadOnlyMemory<byte>, Reply> ask)
{
    private const int MostQuestions = 2_000;
    private const long MostBytes = 4 << 20;

    private int questions;
    private long bytes;

    /// <summary>The right reply; null once enough was asked.</summary>
    public Reply? Answer(Member member, string culture, object?[] arguments)
    {
        var written = member.WriteArguments(arguments);
        questions++;
        bytes += written.Length;
        return questions <= MostQuestions && bytes <= MostBytes ? ask(member, culture, written) : null;
    }
}
