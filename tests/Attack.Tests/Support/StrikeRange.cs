using Katas.Core.Verdicts;
using Katas.Grading.Compiling;
using Katas.Grading.Running;
using Katas.Sandboxing;
using Katas.Wire;
using Shouldly;
using Tests.Support;

namespace Attack.Tests.Support;

/// <summary>
/// Where strikes are tried without a suite: all are compiled together, each is one call as a test asks it, in a worker of its own.
/// </summary>
internal sealed class StrikeRange : IDisposable
{
    private const string Target = "Transpose";

    private static readonly Member Transpose = WarmUpWire.Members[Target];

    private readonly Strike[] strikes;
    private readonly double secondsForACall;
    private readonly WorkerPool pool;
    private readonly LoadMessage submission;

    /// <exception cref="Katas.Core.UsageException">The sandbox does not enforce a guarantee.</exception>
    public StrikeRange(IEnumerable<Strike> strikes, double secondsForACall = 0.8)
    {
        (this.strikes, this.secondsForACall) = ([.. strikes], secondsForACall);
        pool = new WorkerPool(TestKit.Paths, Around.Sandbox);
        try
        {
            Around.Sandbox.Prove(WorkerPool.Program(TestKit.Paths));
            submission = Compile();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public Surroundings Around { get; } = new();

    /// <summary>
    /// What becomes of a test that asks for the strike, and of one that asks the same submission for something else. A suite has asked
    /// before, so the worker is past its first reply and its first exception.
    /// </summary>
    public (StruckCall Struck, StruckCall Other) Try(Strike strike)
    {
        using var answers = new RemoteAnswers(pool, submission, new Budget());
        Ask(answers, [[StrikeSource.Mark]]).Message.ShouldContain(StrikeSource.Refusal);
        Ask(answers, [[5, 6]]).Outcome.ShouldBe(Outcome.Passed, "nothing has struck yet");
        return (Ask(answers, [[Array.IndexOf(strikes, strike), StrikeSource.Mark]]), Ask(answers, [[1, 2], [3, 4]]));
    }

    public void Dispose()
    {
        pool.Dispose();
        Around.Dispose();
    }

    private StruckCall Ask(RemoteAnswers answers, double[][] matrix)
    {
        answers.BeginTest(TestKit.WarmUpOnly(secondsForACall).Katas[0], freshProcess: false);
        answers.Call(WarmUpWire.Contract, Transpose, Transpose.WriteArguments([matrix]));
        var trace = answers.EndTest();
        var isRight = trace.Missing is null && trace.Calls[^1].Reply is Reply.Answered answered
            && Transpose.ReadAnswer(answered.Value.Span) is double[][] turned && StrikeSource.IsTurned(matrix, turned);
        var (outcome, message) = TestOutcome.Of(isRight ? null : new TestMessage(TestMessageKind.TestFailed), trace);
        return new StruckCall(outcome, TestMessageText.Of(message), trace.Printed);
    }

    private LoadMessage Compile()
    {
        using var process = new CompilerProcess(TestKit.Paths, Sandbox.For(Isolation.Own)); // the source is ours
        var compiler = new AnswerCompiler(TestKit.Paths, new NeededKatas([]), process);
        using var folder = WarmUpSubmission.With(StrikeSource.Of(strikes, Around.Aim));
        return WarmUpWire.Load(compiler, folder);
    }
}

/// <summary>What became of one call.</summary>
internal sealed record StruckCall(Outcome Outcome, string Message, string Printed);
