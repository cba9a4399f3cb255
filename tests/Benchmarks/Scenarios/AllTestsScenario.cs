using Benchmarks.Measuring;
using Benchmarks.Results;

namespace Benchmarks.Scenarios;

/// <summary>What a contributor waits for: all tests of a fresh clone with its build, and the quick ones.</summary>
internal sealed class AllTestsScenario : IScenario
{
    private const double MostSeconds = 240, MostSecondsOfFastLane = 30;
    private const string FastSolution = "tests/Fast.slnf";

    /// <summary>As CONTRIBUTING.md has it.</summary>
    private static readonly string[] FastLaneCommand = ["test", FastSolution, "--no-build", "--filter", "Category=Fast"];

    public string Name => "tests";

    public string Title => "The kit's own tests";

    public bool IsIn(BenchmarkOptions options) => !options.Quick;

    public ScenarioResult Run(Workspace workspace)
    {
        var options = workspace.Options;
        var isWhole = options.Long || options.Only.Contains(Name);
        Contender[] contenders =
        [
            .. isWhole ? [Whole(workspace, "now")] : Array.Empty<Contender>(),
            .. options.Long ? [Whole(workspace, "before")] : Array.Empty<Contender>(),
            FastLane(workspace),
        ];
        var series = Turns.Take(options.RoundsOr(usual: 1, quick: 1), workspace.Tell, contenders);
        double? whole = isWhole ? Spread.Of(series[0].Seconds).Median : null;
        var quick = Spread.Of(series[^1].Seconds).Median;
        const string Method = "All tests: in a new clone, packages cached, with the build. The fast lane: in a built tree.";
        return new ScenarioResult(Title, Method, series,
        [
            new Goal("tests-all", "`dotnet test`, all, with the build", whole, Bound.AtMost, MostSeconds, "s"),
            new Goal("tests-fast", "`dotnet test`, fast lane", quick, Bound.AtMost, MostSecondsOfFastLane, "s"),
        ]);
    }

    private static Contender Whole(Workspace workspace, string version) => new($"{version}, all", "dotnet test Katas.sln", () =>
    {
        var tree = workspace.Clone(version);
        var sample = Measure.Times(new Command(tree.Folder, "dotnet", "test", "Katas.sln"));
        Directory.Delete(tree.Folder, recursive: true);
        return sample;
    });

    private static Contender FastLane(Workspace workspace)
    {
        var tests = new Command(workspace.Now.Folder, "dotnet", FastLaneCommand) { Variables = Command.WithServers };
        return new Contender("now, fast lane", tests.ToString(), () =>
        {
            Measure.Times(tests with { Arguments = ["build", FastSolution] }); // not counted
            return Measure.Times(tests);
        });
    }
}
