using Katas.Confinement;
using Katas.Core;
using Katas.Core.Kits;
using Katas.Sandboxing;
using Katas.Sandboxing.Processes;
using Katas.Wire;

namespace Katas.Grading.Compiling;

/// <summary>
/// Roslyn in a confined process of its own. It lives on between requests and is replaced after a fault,
/// and after many requests, so that nothing grows for ever. Threads may share it: their requests come one after the other.
/// </summary>
public sealed class CompilerProcess(KitPaths paths, Sandbox sandbox, Deadline? limit = null) : IDisposable
{
    private const int HeapMegabytes = 512;
    private const int MostRequests = 200;

    private static readonly TimeSpan Start = TimeSpan.FromSeconds(30);
    // the clock is long: several compile at a time on a busy machine
    private static readonly Deadline OneRequest = new(TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(2));

    private readonly Lock gate = new();
    private readonly Deadline limit = limit ?? OneRequest;
    private readonly ConfinedProgram program =
        new(paths.Compiler, HeapMegabytes,
            new ResourceQuota(PrivateMegabytes: 1536, AddressMegabytes: 3072, Threads: 128, ProcessorSeconds: 3600))
        {
            Native = paths.NativeCompiler,
        };
    private ChildProcess? process;
    private bool isReady;
    private bool isProven;
    private int requests;

    /// <summary>Starts the process ahead of the first request.</summary>
    public void Prepare()
    {
        lock (gate)
            process ??= sandbox.Start(program);
    }

    /// <summary>Compiles sources. Problems are believed only of a compiler that is known to compile.</summary>
    /// <exception cref="NoAnswerException">The source was too much for the compiler; the problem says so to its author.</exception>
    /// <exception cref="GraderFaultException">The compiler does not work.</exception>
    public CompiledMessage Compile(CompileMessage message)
    {
        lock (gate)
        {
            var compiled = Asked(FrameKind.Compile, message.ToBytes(), FrameKind.Compiled, bytes => CompiledMessage.FromBytes(bytes.Span));
            if (compiled.Problems.Count > 0)
                Prove();
            isProven = true;
            return compiled;
        }
    }

    /// <summary>One request, one answer; the process is replaced when it gives none.</summary>
    /// <exception cref="NoAnswerException">The source was too much for the compiler; the problem says so to its author.</exception>
    /// <exception cref="GraderFaultException">The process does not start.</exception>
    public T Ask<T>(FrameKind question, ReadOnlyMemory<byte> bytes, FrameKind answer, Func<ReadOnlyMemory<byte>, T> read)
    {
        lock (gate)
            return Asked(question, bytes, answer, read);
    }

    /// <summary>Ends the process, which keeps a hundred megabytes; the next request starts another one.</summary>
    public void Release()
    {
        lock (gate)
        {
            if (process is not null)
                Replace();
        }
    }

    public void Dispose() => process?.Dispose();

    private T Asked<T>(FrameKind question, ReadOnlyMemory<byte> bytes, FrameKind answer, Func<ReadOnlyMemory<byte>, T> read)
    {
        try
        {
            return read(Send(question, bytes, answer));
        }
        catch (WireException exception)
        {
            Replace();
            throw new NoAnswerException(new Problem("", 1, 1, "KATAS03", $"The compiler's answer was no answer: {exception.Message}."));
        }
        catch (ProcessEndedException ended)
        {
            Replace();
            Prove();
            throw new NoAnswerException(new Problem("", 1, 1, "KATAS02", Explain(ended.ProcessExit)));
        }
    }

    private ReadOnlyMemory<byte> Send(FrameKind question, ReadOnlyMemory<byte> bytes, FrameKind answer)
    {
        EnsureReady();
        return process!.Ask(question, bytes, answer, limit);
    }

    /// <summary>
    /// Has a line of our own compiled. A compiler with a missing part, or with a part in another version, must fail here: else what it
    /// says, or its end, would be blamed on a submission.
    /// </summary>
    private void Prove()
    {
        if (isProven)
            return;
        try
        {
            var proof = new CompileMessage(File.ReadAllBytes(paths.ContractsAssembly), [new SourceFile("Proof.cs", "class Proof;")]);
            var compiled = CompiledMessage.FromBytes(Send(FrameKind.Compile, proof.ToBytes(), FrameKind.Compiled).Span);
            isProven = compiled.Problems.Count == 0
                ? true : throw new GraderFaultException($"The compiler does not compile its own proof: {compiled.Problems[0].Message}");
        }
        catch (ProcessEndedException ended)
        {
            Replace();
            throw new GraderFaultException($"The compiler does not work: {ended.ProcessExit.FirstLine}");
        }
    }

    private void Replace()
    {
        process!.Dispose();
        process = null;
        isReady = false;
        requests = 0;
    }

    private void EnsureReady()
    {
        if (++requests > MostRequests)
            Replace();
        if (isReady)
            return;
        Prepare();
        try
        {
            process!.WaitUntilReady(Start);
            isReady = true;
        }
        catch (ProcessEndedException ended)
        {
            Replace(); // the next submission has another chance
            throw new GraderFaultException($"The compiler did not start: {ended.ProcessExit.FirstLine}");
        }
    }

    private string Explain(ProcessExit ending) => ending.Kind == ProcessExitKind.TimedOut
        ? $"The compiler did not finish within {limit.Processor.TotalSeconds:0} seconds. Make the code simpler: fewer nested lambdas, "
            + "generics or patterns."
        : "The compiler ran out of stack or memory. Make the code simpler: less nesting, shorter constants.";
}

/// <summary>The compiler gave no answer; the problem is the source's, in words for its author.</summary>
public sealed class NoAnswerException(Problem problem) : Exception(problem.Message)
{
    public Problem Problem { get; } = problem;
}
