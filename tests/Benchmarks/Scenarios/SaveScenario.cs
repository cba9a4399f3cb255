using Benchmarks.Measuring;
using Benchmarks.Results;
using Benchmarks.Trees;

namespace Benchmarks.Scenarios;

/// <summary>From the moment a file is saved to the line that says how its tests went, with a command that waits for changes.</summary>
internal sealed class SaveScenario : IScenario
{
    private const double LeastTimesWatch = 30, LeastTimesTest = 15;
    private const string Method =
        "One kata. The watching commands have shown a result and wait; the time runs from the write to the line with the next result. "
        + "`dotnet test` is started after the write, and the time runs to its end.";

    public string Name => "save";

    public string Title => "From a save to feedback";

    public bool IsIn(BenchmarkOptions options) => true;

    public ScenarioResult Run(Workspace workspace)
    {
        var kata = workspace.Options.Kata;
        var peer = workspace.Peer;
        var file = peer.AnswerFile(kata);
        using var watch = OfWatch(workspace.Now, kata);
        using var dotnetWatch =
            new WatchSession(peer.WatchKata(kata) with { Variables = Command.WithServers }, file, "Passed!", "Waiting for a file");
        var series = Turns.Take(workspace.Options.RoundsOr(usual: 7, quick: 2), workspace.Tell,
            watch.Contender("now, `./katas watch`"),
            dotnetWatch.Contender("peer, `dotnet watch test`"),
            OfTest(peer.TestKata(kata, "--no-restore") with { Variables = Command.WithServers }, file));
        var besideWatch = Spread.OfRatio(series[1].Seconds, series[0].Seconds);
        var besideTest = Spread.OfRatio(series[2].Seconds, series[0].Seconds);
        return new ScenarioResult(Title, Method, series,
        [
            AtLeast("watch", "`dotnet watch test`", besideWatch, LeastTimesWatch),
            AtLeast("watch-test", "a warm `dotnet test`", besideTest, LeastTimesTest),
        ])
        { Notes = [Note("`dotnet watch test`", besideWatch), Note("A warm `dotnet test`", besideTest)] };
    }

    private static string Note(string peer, Spread times) => $"{peer} takes {NumberFormat.Of(times)} × as long.";

    private static Goal AtLeast(string id, string peer, Spread times, double least) =>
        new(id, $"Save to feedback in `watch`, beside {peer}", times.Median, Bound.AtLeast, least, "×");

    /// <summary>Redirected, it appends lines; a blank one comes after each result.</summary>
    private static WatchSession OfWatch(KatasTree tree, int kata) =>
        new(tree.Katas("watch", $"{kata}"), Answers.Solve(tree, kata), "tests pass in", "");

    private static Contender OfTest(Command command, string file) => new("peer, warm `dotnet test`", $"{command}", () =>
    {
        Answers.Edit(file);
        return Measure.Times(command);
    });
}
