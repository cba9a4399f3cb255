using System.Diagnostics;
using System.Globalization;
using Benchmarks.Measuring;
using Benchmarks.Results;
using Benchmarks.Trees;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Running;
using Katas.Sandboxing;

namespace Benchmarks.Scenarios;

/// <summary>What it costs to start a worker in the sandbox of this machine, beside one that nothing confines.</summary>
internal sealed class WorkerStartScenario : IScenario
{
    private const double MostOfBare = 1.25;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public string Name => "worker-start";

    public string Title => "The start of a worker";

    public bool IsIn(BenchmarkOptions options) => !options.Quick;

    public ScenarioResult Run(Workspace workspace)
    {
        var program = WorkerPool.Program(new KitPaths(workspace.Now.Folder, KitAssemblies.ProgramOf(workspace.Now)));
        using var bare = Sandbox.For(Isolation.Trusted);
        using var confined = Sandbox.For(Isolation.Sandboxed);
        StartOnce(bare, program);
        StartOnce(confined, program); // the first start copies the program
        var layers = string.Join(", ", confined.Layers);
        var series = Turns.Take(workspace.Options.RoundsOr(usual: 21, quick: 3), workspace.Tell,
            new Contender("not confined", "a worker, until it is ready", () => StartOnce(bare, program)),
            new Contender("confined", "a worker, until it is ready", () => StartOnce(confined, program)));
        var ratio = Spread.OfRatio(series[1].ProcessorSeconds, series[0].ProcessorSeconds);
        return new ScenarioResult(Title, $"From the start of a worker until it is ready. Layers: {layers}.", series,
            [new Goal("worker-start", "Start of a confined worker, of the processor time of a bare one",
                ratio.Median, Bound.AtMost, MostOfBare, "×")])
        { Notes = [$"Confined it takes {NumberFormat.Of(ratio)} × the processor time."] };
    }

    private static Sample StartOnce(Sandbox sandbox, ConfinedProgram program)
    {
        var clock = Stopwatch.StartNew();
        using var process = sandbox.Start(program);
        process.WaitUntilReady(Patience);
        return new Sample(clock.Elapsed.TotalSeconds, ProcessorSeconds(process.Id.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>What all threads of a process and its children have computed, in nanoseconds: the first number of schedstat.</summary>
    private static double ProcessorSeconds(string id)
    {
        var own = Directory.GetDirectories($"/proc/{id}/task")
            .Sum(thread => Number(File.ReadAllText($"{thread}/schedstat").Split(' ')[0]) / 1e9);
        var children = File.ReadAllText($"/proc/{id}/task/{id}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return own + children.Sum(ProcessorSeconds);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
