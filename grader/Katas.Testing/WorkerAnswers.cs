using System.Diagnostics;
using System.Reflection;
using System.Runtime.ExceptionServices;
using Katas.Core.Verdicts;
using Katas.Wire;
using NUnit.Framework;

namespace Katas.Testing;

/// <summary>
/// The answers as <c>dotnet test</c> asks them: in a worker behind the kit's program where the test project names one, else in this
/// process.
/// </summary>
[StackTraceHidden]
internal sealed class WorkerAnswers
{
    // one for the process: NUnit makes fixtures and attributes itself, so nothing can be passed in
    private static readonly Lazy<WorkerAnswers?> One = new(Start);

    private readonly AnswerProgram program;

    private WorkerAnswers(AnswerProgram program) => this.program = program;

    /// <summary>The worker's answers; null where answers run in this process.</summary>
    public static WorkerAnswers? OfThisRun => One.Value;

    /// <summary>Begins a test, which fails with the compiler's words where its kata does not compile.</summary>
    public void Begin(int kata) => FailIf(program.Begin(kata).Problem);

    /// <summary>Ends a test: what the learner's code has printed is the test's output.</summary>
    /// <returns>What has ended its process, even after the last reply; nothing while it lives.</returns>
    public string End()
    {
        var ended = program.End();
        if (ended.Printed.Length > 0)
            TestContext.Out.WriteLine(ended.Printed);
        return ended.Problem;
    }

    public Reply Call(Type contract, Member member, ReadOnlyMemory<byte> arguments)
    {
        var answer = program.Call(contract, member, arguments);
        FailIf(answer.Problem);
        var reply = Reply.FromBytes(answer.Reply.Span);
        return reply is Reply.Threw threw && answer.File.Length > 0
            ? throw Placed(threw, new SourcePlace(answer.File, answer.Line))
            : reply;
    }

    private static void FailIf(string problem)
    {
        if (problem.Length > 0)
            throw new LearnerFault(problem);
    }

    /// <summary>An exception that shows the learner's line as the place it came from.</summary>
    private Exception Placed(Reply.Threw threw, SourcePlace place) => ExceptionDispatchInfo.SetRemoteStackTrace(
        FrameworkExceptions.Rebuild(threw, place), FailureText.Frame(program.PathOf(place.File), place.Line));

    private static WorkerAnswers? Start()
    {
        var known = TestAssembly()?.GetCustomAttributes<AssemblyMetadataAttribute>()
            .ToDictionary(data => data.Key, data => data.Value ?? "", StringComparer.Ordinal) ?? [];
        if (!known.TryGetValue(AnswerPlace.RootKey, out var root))
            return null; // the reference answers, which need no worker
        var place = AnswerPlace.OfThisProcess();
        TestContext.Progress.WriteLine(place.Sentence);
        return place.IsHere ? null : new WorkerAnswers(AnswerProgram.Start(root, known.GetValueOrDefault(AnswerPlace.ProgramKey, "")));
    }

    private static Assembly? TestAssembly() => TestContext.CurrentContext.Test.Type?.Assembly;
}
