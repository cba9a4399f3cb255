using System.Reflection;
using Grader.Tests.Support;
using Katas.Grader.Compiling;
using Katas.Grader.Processes;
using Katas.Grader.Reading;
using Katas.Grader.Running;
using Katas.Grader.Sandboxing;
using Katas.Wire;

namespace Attack.Tests.Support;

/// <summary>
/// Questions that a learner's own code answers from inside a sandbox, in the message of an exception. They are ours, so they
/// are compiled outside of it.
/// </summary>
internal sealed class Inquiry : IDisposable
{
    private static readonly Deadline Patience = new(TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(60));
    private static readonly ConfinedProgram Program = WorkerPool.Program(TestKit.Paths);
    private static readonly Type Contract = Assembly.LoadFrom(TestKit.Paths.ContractsAssembly).GetType("Katas.Kata00.IWarmUp", throwOnError: true)!;
    private static readonly Member Softmax = Member.Of(Contract)["Softmax"];

    private readonly SubmissionReader reader = new(TestKit.WarmUpOnly());
    private readonly AnswerCompiler compiler = new(TestKit.Paths, Sandbox.For(Isolation.Own));
    private readonly byte[] contracts = File.ReadAllBytes(TestKit.Paths.ContractsAssembly);

    /// <summary>What an expression says inside.</summary>
    /// <exception cref="Katas.Grader.UsageException">The sandbox breaks a promise, so nothing would be graded in it.</exception>
    public string Ask(Sandbox sandbox, string expression, string members = "")
    {
        var question = Compile(expression, members);
        sandbox.Prove(Program);
        using var worker = Worker.Load(sandbox.Start(Program), question);
        var call = new CallMessage(Contract.FullName!, Softmax.Name, "", Softmax.WriteArguments([new double[] { 1, 2, 3 }]));
        return worker.Call(Softmax, call, Patience) is Reply.Threw { Message: ['<', .. var said, '>'] }
            ? said
            : throw new InvalidOperationException($"'{expression}' was not answered.");
    }

    public void Dispose() => compiler.Dispose();

    private LoadMessage Compile(string expression, string members)
    {
        using var folder = WarmUpSubmission.WithSoftmax($"throw new InvalidOperationException(\"<\" + ({expression}) + \">\");", members);
        var compiled = compiler.Compile(reader.Read(folder.Path));
        return compiled.Problems.Count == 0
            ? new LoadMessage(contracts, compiled.Assembly)
            : throw new InvalidOperationException(string.Join("; ", compiled.Problems));
    }
}
