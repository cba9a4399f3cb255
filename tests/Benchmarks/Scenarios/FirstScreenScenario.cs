using Benchmarks.Measuring;
using Benchmarks.Results;

namespace Benchmarks.Scenarios;

/// <summary>What a learner waits for who opens <c>watch</c>: the first screen, with what is remembered.</summary>
internal sealed class FirstScreenScenario : IScenario
{
    private const double MostOfVersion = 2.5;
    private const string Method =
        "A built kit that remembers a session before. The time runs from the start to the first line; the command is stopped then.";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public string Name => "first-screen";

    public string Title => "The first screen of `watch`";

    public bool IsIn(BenchmarkOptions options) => true;

    public ScenarioResult Run(Workspace workspace)
    {
        var watch = workspace.Now.Katas("watch");
        var version = new Command(workspace.Now.Folder, "dotnet", "--version");
        Open(watch, "tests pass in"); // from now on it remembers the katas
        var series = Turns.Take(workspace.Options.RoundsOr(usual: 15, quick: 3), workspace.Tell,
            new Contender("now, `./katas watch`", $"{watch}", () => Measure.Of(() => Open(watch, ""))),
            new Contender("`dotnet --version`", $"{version}", () => Measure.Times(version)));
        var ratio = Spread.OfRatio(series[0].Seconds, series[1].Seconds);
        var words = "First screen of `watch`, of the time of `dotnet --version`";
        return new ScenarioResult(Title, Method, series,
            [new Goal("first-screen", words, ratio.Median, Bound.AtMost, MostOfVersion, "×")])
        {
            Notes = [$"{NumberFormat.Of(ratio)} × the time of `dotnet --version`."],
        };
    }

    /// <summary>Starts it, waits for a text, and stops it.</summary>
    private static void Open(Command command, string text)
    {
        using var running = RunningCommand.Start(command);
        running.WaitForLine(text, skip: 0, Patience);
    }
}
