using Katas.Confinement;
using Katas.Grader.Kits;
using Katas.Grader.Processes;
using Katas.Grader.Reading;
using Katas.Grader.Sandboxing;
using Katas.Wire;

namespace Katas.Grader.Compiling;

/// <summary>
/// Compiles a submission in a process of its own: the whole at once, and only if that fails kata by kata,
/// so that one syntax error costs one kata. The process lives on between submissions and is replaced after a fault,
/// and after many compiles, so that nothing grows for ever.
/// </summary>
internal sealed class AnswerCompiler(KitPaths paths, Sandbox sandbox) : IDisposable
{
    private const int HeapMegabytes = 512;
    private const int MostCompiles = 200;
    private const int MostEnds = 3;

    private static readonly TimeSpan Start = TimeSpan.FromSeconds(30);
    private static readonly Deadline OneCompile = new(TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(20));

    /// <summary>Katas that wear out the compiler one after the other must not hold up the next submission.</summary>
    private static readonly CompiledMessage GivenUp =
        new(ReadOnlyMemory<byte>.Empty, [new Problem("", 1, 1, "KATAS06", $"Not compiled: {MostEnds} other katas of the submission had worn out the compiler.")]);

    private readonly ConfinedProgram program = new(paths.Compiler, HeapMegabytes, new Allowance(PrivateMegabytes: 1536, AddressMegabytes: 3072, Threads: 128, ProcessorSeconds: 3600));
    private readonly byte[] contracts = File.ReadAllBytes(paths.ContractsAssembly);
    private ChildProcess? process;
    private bool isReady;
    private int compiles;

    /// <summary>Starts the compiler ahead of the first submission.</summary>
    public void WarmUp() => process ??= sandbox.Start(program);

    public Compilation Compile(Submission submission)
    {
        var folders = submission.Katas.Keys.Order(StringComparer.Ordinal).ToArray();
        var whole = Compile(folders.SelectMany(folder => submission.Katas[folder]));
        return whole.Problems.Count == 0
            ? new Compilation(whole.Assembly, folders.ToHashSet(StringComparer.Ordinal), [])
            : CompileOneByOne(submission, folders, whole);
    }

    public void Dispose() => process?.Dispose();

    /// <summary>Adds kata after kata to those that compile; whichever breaks the assembly stays out of it.</summary>
    private Compilation CompileOneByOne(Submission submission, string[] folders, CompiledMessage whole)
    {
        var accepted = new List<string>();
        var problems = new List<Problem>();
        var assembly = ReadOnlyMemory<byte>.Empty;
        foreach (var folder in folders)
        {
            var attempt = folders.Length == 1 ? whole
                : problems.Count(IsEnd) >= MostEnds ? GivenUp
                : Compile(accepted.Append(folder).SelectMany(name => submission.Katas[name]));
            problems.AddRange(attempt.Problems.Select(problem => Own(problem, submission, folder)));
            if (attempt.Problems.Count > 0)
                continue;
            accepted.Add(folder);
            assembly = attempt.Assembly;
        }
        return new Compilation(assembly, accepted.ToHashSet(StringComparer.Ordinal), problems);
    }

    /// <summary>A complaint in another kata's file is charged to the kata that was just added, and says where it shows.</summary>
    private static Problem Own(Problem problem, Submission submission, string folder) =>
        problem.File.StartsWith(folder + "/", StringComparison.Ordinal)
            ? problem
            : problem with { File = submission.Katas[folder][0].Path, Message = problem.File.Length > 0 ? $"{problem.Message} (shows in {problem.File})" : problem.Message };

    private CompiledMessage Compile(IEnumerable<SourceFile> sources)
    {
        var message = new CompileMessage(contracts, [.. sources]);
        if (message.Sources.Count == 0)
            return new CompiledMessage(ReadOnlyMemory<byte>.Empty, []);
        EnsureReady();
        try
        {
            return CompiledMessage.FromBytes(process!.Ask(FrameKind.Compile, message.ToBytes(), FrameKind.Compiled, OneCompile).Span);
        }
        catch (WireException exception)
        {
            Replace();
            return new CompiledMessage(ReadOnlyMemory<byte>.Empty, [new Problem("", 1, 1, "KATAS03", $"The compiler's answer was no answer: {exception.Message}.")]);
        }
        catch (ProcessEndedException ended)
        {
            Replace();
            return new CompiledMessage(ReadOnlyMemory<byte>.Empty, [new Problem("", 1, 1, "KATAS02", Explain(ended.Ending))]);
        }
    }

    private void Replace()
    {
        process!.Dispose();
        process = null;
        isReady = false;
        compiles = 0;
    }

    private void EnsureReady()
    {
        if (++compiles > MostCompiles)
            Replace();
        if (isReady)
            return;
        WarmUp();
        try
        {
            process!.WaitUntilReady(Start);
            isReady = true;
        }
        catch (ProcessEndedException ended)
        {
            throw new GraderFaultException($"The compiler did not start: {ended.Ending.Detail}");
        }
    }

    private static bool IsEnd(Problem problem) => problem.Code is "KATAS02" or "KATAS03";

    private static string Explain(Ending ending) => ending.Kind == EndingKind.TimedOut
        ? $"The compiler did not finish within {OneCompile.Processor.TotalSeconds:0} seconds. Make the code simpler: fewer nested lambdas, generics or patterns."
        : "The compiler ran out of stack or memory. Make the code simpler: less nesting, shorter constants.";
}
