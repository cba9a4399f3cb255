using System.Globalization;
using Katas.Core.Kits;
using Katas.Grading.Diagnosing;
using Katas.Grading.Running;
using Katas.Wire;

namespace Katas.Maintenance.Proving;

/// <summary>A subject of the kit's own proof: whatever answers, answers in this process.</summary>
/// <param name="answer">Answers a call to a member of a contract.</param>
internal sealed class ModelAnswers(Func<Type, Member, ReadOnlyMemory<byte>, Reply> answer) : ITestSubject
{
    private TestTrace trace = TestTrace.Empty;

    /// <summary>The right answers, with some members replaced by models.</summary>
    public static ModelAnswers Of(AnswerBook right, params IReadOnlyList<AnswerModel> models) => new((contract, member, arguments) =>
        models.FirstOrDefault(model => model.Models(contract, member)) is { } wrong
            ? wrong.Answer(member, arguments.Span)
            : right.Answer(contract, member, arguments.Span));

    /// <summary>Answers to everything that know nothing.</summary>
    public static ModelAnswers Of(KnowNothingPolicy policy) => new((_, member, arguments) =>
        Invocation.Run(member, arguments.Span, values => policy.Answer(member, values)));

    public void BeginTest(Kata kata, bool freshProcess) => trace = TestTrace.Empty;

    public CallResult Call(Type contract, Member member, ReadOnlyMemory<byte> arguments)
    {
        var reply = answer(contract, member, arguments);
        trace = trace.Add(new RecordedCall(contract, member, CultureInfo.CurrentCulture.Name, arguments, reply));
        return new CallResult.Replied(reply);
    }

    public TestTrace EndTest() => trace;
}
