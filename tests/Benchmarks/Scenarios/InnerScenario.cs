using Benchmarks.Inner;
using Benchmarks.Measuring;
using Benchmarks.Results;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Benchmarks.Scenarios;

/// <summary>What is too short to be measured as a command: BenchmarkDotNet, in this process, over the parts of the built tree.</summary>
internal sealed class InnerScenario : IScenario
{
    private const string Method =
        "With BenchmarkDotNet, inside the benchmark's process; workers and compiler are those of the built tree. "
        + "The pieces do not take turns, so they are not to be compared with each other closely.";

    public string Name => "inner";

    public string Title => "Inner pieces";

    public bool IsIn(BenchmarkOptions options) => true;

    public ScenarioResult Run(Workspace workspace)
    {
        InnerKit.Choose(workspace.Now);
        var rounds = workspace.Options.RoundsOr(usual: 21, quick: 5);
        var calls = Job.Default.WithWarmupCount(5).WithIterationCount(rounds);
        var stages = Job.Default.WithStrategy(RunStrategy.Monitoring).WithWarmupCount(2).WithIterationCount(rounds);
        Piece[] pieces = [.. Measured<WireBenchmarks>(workspace, calls), .. Measured<StageBenchmarks>(workspace, stages)];
        return new ScenarioResult(Title, Method, [], []) { Pieces = pieces };
    }

    private static IEnumerable<Piece> Measured<T>(Workspace workspace, Job job)
    {
        var config = ManualConfig.CreateEmpty()
            .AddJob(job.WithToolchain(InProcessEmitToolchain.Instance)) // a generated project would inherit the kit's settings
            .AddLogger(NullLogger.Instance).WithArtifactsPath(workspace.NewFolder("benchmarkdotnet"));
        var summary = BenchmarkRunner.Run<T>(config);
        return summary.HasCriticalValidationErrors
            ? throw new MeasurementException(string.Join('\n', summary.ValidationErrors.Select(error => error.Message)))
            : summary.Reports.Select(PieceOf);
    }

    private static Piece PieceOf(BenchmarkReport report)
    {
        var name = report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\'');
        var errors = report.ExecuteResults.SelectMany(result => result.Errors);
        if (!report.Success)
            throw new MeasurementException($"'{name}' failed.\n{string.Join('\n', errors)}");
        var rounds = report.GetResultRuns();
        return new Piece(name, Spread.Of(rounds.Select(round => round.Nanoseconds / round.Operations / 1e6)), rounds.Count);
    }
}
