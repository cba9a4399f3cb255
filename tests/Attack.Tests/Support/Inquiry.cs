using System.Collections.Concurrent;
using Katas.Core.Verdicts;
using Katas.Grading.Compiling;
using Katas.Grading.Running;
using Katas.Sandboxing;
using Katas.Sandboxing.Processes;
using Katas.Wire;
using Tests.Support;

namespace Attack.Tests.Support;

/// <summary>
/// Questions that a learner's own code answers from inside a sandbox, in the message of an exception. They are ours, so they
/// are compiled outside of it.
/// </summary>
internal sealed class Inquiry : IDisposable
{
    private const string Asked = "Softmax";

    private static readonly Deadline Patience = new(TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(60));
    private static readonly ConfinedProgram Program = WorkerPool.Program(TestKit.Paths);

    /// <summary>What was compiled: fixtures for several sandboxes ask the same questions.</summary>
    private static readonly ConcurrentDictionary<(string Expression, string Members), LoadMessage> Compiled = new();

    private readonly CompilerProcess process = new(TestKit.Paths, Sandbox.For(Isolation.Own));

    /// <summary>What a sandbox has to stand before anything is asked in it.</summary>
    /// <exception cref="Katas.Core.UsageException">It does not enforce a guarantee, so nothing would be graded in it.</exception>
    public static void Prove(Sandbox sandbox) => sandbox.Prove(Program);

    /// <summary>What an expression says inside a sandbox that was proved.</summary>
    public string Ask(Sandbox sandbox, string expression, string members = "")
    {
        using var worker = Load(sandbox, expression, members);
        return Answer(worker);
    }

    /// <summary>What an expression says while another worker, which has evaluated it before, is still there.</summary>
    public string AskBeside(Sandbox sandbox, string expression, string members)
    {
        using var before = Load(sandbox, expression, members);
        Answer(before);
        return Ask(sandbox, expression, members);
    }

    public void Dispose() => process.Dispose();

    private Worker Load(Sandbox sandbox, string expression, string members) =>
        Worker.Load(sandbox.Start(Program), Compiled.GetOrAdd((expression, members), Compile)).Answer
            ?? throw new InvalidOperationException("The submission was not loaded.");

    private LoadMessage Compile((string Expression, string Members) question)
    {
        using var folder = WarmUpSubmission.WithSoftmax(
            $"throw new InvalidOperationException(\"<\" + ({question.Expression}) + \">\");", question.Members);
        return WarmUpWire.Load(new AnswerCompiler(TestKit.Paths, new NeededKatas([]), process), folder);
    }

    private static string Answer(Worker worker)
    {
        var result = worker.Call(WarmUpWire.Members[Asked], WarmUpWire.Call(Asked, new double[] { 1, 2, 3 }), Patience);
        return result.Answer is Reply.Threw { Message: ['<', .. var said, '>'] }
            ? said
            : throw new InvalidOperationException(
                $"The question was not answered: {result.Exit?.Kind} {result.Answer} {result.Exit?.Detail}");
    }
}
