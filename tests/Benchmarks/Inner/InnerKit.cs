using System.Reflection;
using Benchmarks.Trees;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading;
using Katas.Grading.Compiling;
using Katas.Grading.Diagnosing;
using Katas.Grading.Reading;
using Katas.Grading.Running;
using Katas.Sandboxing;
using Katas.Sandboxing.Processes;
using Katas.Testing;
using Katas.Wire;

namespace Benchmarks.Inner;

/// <summary>
/// The grader's own parts over a built tree: what the classes of BenchmarkDotNet work with. That library makes their
/// instances itself, so the tree is named by environment variables.
/// </summary>
internal sealed class InnerKit : IDisposable
{
    private const string TreeVariable = "KATAS_BENCHMARK_TREE";
    private const string ProgramVariable = "KATAS_BENCHMARK_PROGRAM";
    private const string SandboxVariable = "KATAS_BENCHMARK_SANDBOX";
    private const string Contract = "Katas.Kata00.IWarmUp";

    private static readonly TimeSpan MostStart = TimeSpan.FromSeconds(30);

    private readonly Catalogue catalogue;
    private readonly SubmissionReader reader;

    private InnerKit(KitPaths paths, Isolation isolation)
    {
        Paths = paths;
        Sandbox = Sandbox.For(isolation);
        catalogue = Catalogue.Read(paths);
        reader = new SubmissionReader(Paths, catalogue);
        Members = Member.Of(Assembly.LoadFrom(paths.ContractsAssembly).GetType(Contract, throwOnError: true)!);
    }

    /// <summary>Patience that no honest call needs.</summary>
    public static Deadline Patience { get; } = new(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(60));

    public KitPaths Paths { get; }

    public Sandbox Sandbox { get; }

    /// <summary>The members of the warm-up.</summary>
    public IReadOnlyDictionary<string, Member> Members { get; }

    /// <summary>Says which tree the next <see cref="Open"/> takes.</summary>
    public static void Choose(KatasTree tree)
    {
        Environment.SetEnvironmentVariable(TreeVariable, tree.Folder);
        Environment.SetEnvironmentVariable(ProgramVariable, KitAssemblies.ProgramOf(tree));
        Environment.SetEnvironmentVariable(SandboxVariable, $"{(tree.IsSandboxed ? Isolation.Sandboxed : Isolation.Trusted)}");
    }

    public static InnerKit Open() => new(
        new KitPaths(Read(TreeVariable), Read(ProgramVariable)), Enum.Parse<Isolation>(Read(SandboxVariable)));

    /// <summary>The reference answers, read as a submission: all of them, or one kata.</summary>
    public Submission Solutions(int? kata = null) =>
        (kata is { } number ? new SubmissionReader(Paths, Catalogue.Read(Paths, $"{number}")) : reader).Read(Paths.Solutions);

    /// <summary>What a worker is given to answer with.</summary>
    public LoadMessage Load()
    {
        using var process = new CompilerProcess(Paths, Sandbox);
        var answers = Solutions();
        return new LoadMessage(
            File.ReadAllBytes(Paths.ContractsAssembly), Compiler(process).Compile(answers, [.. answers.Katas.Keys]).Assembly);
    }

    public CompilerProcess CompilerProcess() => new(Paths, Sandbox);

    public AnswerCompiler Compiler(CompilerProcess process) => new(Paths, new NeededKatas(ExpectedClass.In(Paths, catalogue)), process);

    public CallMessage Call(string member, params object?[] arguments) =>
        new(Contract, member, "", Members[member].WriteArguments(arguments));

    public ChildProcess StartWorker()
    {
        var process = Sandbox.Start(WorkerPool.Program(Paths));
        process.WaitUntilReady(MostStart);
        return process;
    }

    /// <summary>A pipeline that is ready, with the kit's diagnoser or one that knows no trap.</summary>
    public Pipeline Pipeline(bool diagnoses)
    {
        var options = new PipelineOptions(diagnoses ? null
            : new Diagnoser(new ModelCatalogue(new AnswerBook(typeof(object).Assembly), [], [])));
        return global::Katas.Grading.Pipeline.Open(KitParts.All(Paths), catalogue, new RunInfo("benchmark", Seed.Default, "own"), Sandbox,
            options);
    }

    public void Dispose() => Sandbox.Dispose();

    private static string Read(string variable) =>
        Environment.GetEnvironmentVariable(variable) ?? throw new InvalidOperationException($"'{variable}' is not set.");
}
