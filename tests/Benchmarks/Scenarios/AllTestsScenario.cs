using Benchmarks.Measuring;
using Benchmarks.Results;

namespace Benchmarks.Scenarios;

/// <summary>What a contributor waits for: all tests of a fresh clone with its build, and the quick ones.</summary>
internal sealed class AllTestsScenario : IScenario
{
    private const double MostSeconds = 240, MostSecondsOfFastLane = 30;

    public string Name => "tests";

    public string Title => "The kit's own tests";

    public bool IsIn(BenchmarkOptions options) => options.Long || options.FastLane is not null;

    public ScenarioResult Run(Workspace workspace)
    {
        var options = workspace.Options;
        var isWhole = options.Long || options.Only.Contains(Name);
        Contender[] contenders =
        [
            .. isWhole ? [Whole(workspace, "now"), Whole(workspace, "before")] : Array.Empty<Contender>(),
            .. options.FastLane is { } fastLane ? [FastLane(workspace, fastLane)] : Array.Empty<Contender>(),
        ];
        var series = Turns.Take(options.RoundsOr(usual: 1, quick: 1), workspace.Tell, contenders);
        double? whole = isWhole ? Spread.Of(series[0].Seconds).Median : null;
        double? quick = options.FastLane is null ? null : Spread.Of(series[^1].Seconds).Median;
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

    private static Contender FastLane(Workspace workspace, string command) => new("now, fast lane", command, () =>
        Measure.Times(new Command(workspace.Now.Folder, "sh", "-c", command) { Variables = Command.WithServers }));
}
