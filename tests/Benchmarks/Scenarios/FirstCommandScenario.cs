using Benchmarks.Measuring;
using Benchmarks.Results;

namespace Benchmarks.Scenarios;

/// <summary>What a newcomer waits for: clone, then the first command of the README.</summary>
internal sealed class FirstCommandScenario : IScenario
{
    private const double MostWithoutServers = 60, MostWithServers = 20;
    private const string Method =
        "Each round is a new `git clone`; NuGet packages are in the machine's cache. Build servers, where they are used, are warm.";

    public string Name => "first";

    public string Title => "The first README command in a fresh clone";

    public bool IsIn(BenchmarkOptions options) => true;

    public ScenarioResult Run(Workspace workspace)
    {
        Contender[] contenders =
        [
            Cloned(workspace, "now", hasServers: false),
            Cloned(workspace, "before", hasServers: false),
            Cloned(workspace, "now", hasServers: true),
            .. workspace.Options.Quick ? Array.Empty<Contender>() : [Cloned(workspace, "before", hasServers: true)],
        ];
        var series = Turns.Take(workspace.Options.RoundsOr(usual: 3, quick: 1), workspace.Tell, contenders);
        var (without, with) = (Spread.Of(series[0].Seconds).Median, Spread.Of(series[2].Seconds).Median);
        return new ScenarioResult(Title, Method, series,
        [
            new Goal("first-without-servers", "First command, without build servers", without, Bound.AtMost, MostWithoutServers, "s"),
            new Goal("first-with-servers", "First command, with build servers", with, Bound.AtMost, MostWithServers, "s"),
        ]);
    }

    private static Contender Cloned(Workspace workspace, string version, bool hasServers) =>
        new($"{version}, build servers {(hasServers ? "warm" : "off")}", "the first command of README.md", () =>
        {
            if (hasServers)
                workspace.WarmServers();
            var tree = workspace.Clone(version);
            var variables = hasServers ? Command.WithServers : Command.WithoutServers;
            var sample = Measure.Times(new Command(tree.Folder, "sh", "-c", tree.ReadmeCommand()) { Variables = variables });
            workspace.KeepOrRemove(tree);
            return sample;
        });
}
