using BenchmarkDotNet.Attributes;
using Katas.Grading.Compiling;
using Katas.Grading.Reading;
using Katas.Grading;
using Katas.Sandboxing.Processes;
using Katas.Wire;

namespace Benchmarks.Inner;

/// <summary>The longer pieces of a grade: a worker's start and hand-over, a compile, a verdict with and without diagnosis.</summary>
public class StageBenchmarks
{
    private const string WrongSample = "dana"; // forgets the scale: a trap that the diagnosis names

    private InnerKit kit = null!;
    private CompilerProcess process = null!;
    private AnswerCompiler compiler = null!;
    private Pipeline diagnosing = null!;
    private Pipeline plain = null!;
    private LoadMessage load = null!;
    private Submission whole = null!;
    private Submission single = null!;
    private string sample = null!;
    private ChildProcess? waiting;

    [GlobalSetup]
    public void Open()
    {
        kit = InnerKit.Open();
        process = kit.CompilerProcess();
        compiler = kit.Compiler(process);
        (diagnosing, plain) = (kit.Pipeline(diagnoses: true), kit.Pipeline(diagnoses: false));
        (load, whole, single) = (kit.Load(), kit.Solutions(), kit.Solutions(kata: 4));
        sample = Path.Combine(kit.Paths.Root, "samples", "class", WrongSample);
    }

    [GlobalCleanup]
    public void Close()
    {
        process.Dispose();
        diagnosing.Dispose();
        plain.Dispose();
        kit.Dispose();
    }

    [Benchmark(Description = "a worker's start, until it says that it listens")]
    public void Start() => kit.StartWorker().Dispose();

    [IterationSetup(Target = nameof(HandOver))]
    public void StartOne() => waiting = kit.StartWorker();

    [Benchmark(Description = "hand-over of a submission to a worker that waits")]
    public void HandOver() => waiting!.Ask(FrameKind.Load, load.ToBytes(), FrameKind.Loaded, InnerKit.Patience);

    [IterationCleanup(Target = nameof(HandOver))]
    public void StopOne() => waiting?.Dispose();

    [Benchmark(Description = "a compile of all katas")]
    public object CompileAll() => compiler.Compile(whole, [.. whole.Katas.Keys]);

    [Benchmark(Description = "a compile of one kata")]
    public object CompileOne() => compiler.Compile(single, ["04-byte-pair-encoding"]);

    [Benchmark(Description = "a verdict on a wrong sample, with its diagnosis")]
    public object Verdict() => diagnosing.Grade(sample);

    [Benchmark(Description = "the same without diagnosis")]
    public object VerdictWithoutDiagnosis() => plain.Grade(sample);
}
