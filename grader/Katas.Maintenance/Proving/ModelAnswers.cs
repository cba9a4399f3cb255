using System.Globalization;
using Katas.Core.Kits;
using Katas.Grading.Diagnosing;
using Katas.Grading.Running;
using Katas.Wire;

namespace Katas.Maintenance.Proving;

/// <summary>
/// The subject of the kit's own proof: the right answers, with some members replaced by a model. Nothing leaves the process.
/// </summary>
internal sealed class ModelAnswers(AnswerBook right, AnswerModel model) : ITestSubject
{
    private TestTrace trace = TestTrace.Empty;

    public void BeginTest(Kata kata, bool freshProcess) => trace = TestTrace.Empty;

    public CallResult Call(Type contract, Member member, ReadOnlyMemory<byte> arguments)
    {
        var reply = model.Models(contract, member) ? model.Answer(member, arguments.Span) : right.Answer(contract, member, arguments.Span);
        trace = trace.Add(new RecordedCall(contract, member, CultureInfo.CurrentCulture.Name, arguments, reply));
        return new CallResult.Replied(reply);
    }

    public TestTrace EndTest() => trace;
}
