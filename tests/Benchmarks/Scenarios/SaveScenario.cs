using Benchmarks.Measuring;
using Benchmarks.Results;

namespace Benchmarks.Scenarios;

/// <summary>From the moment a file is saved to the line that says how its tests went, with a command that waits for changes.</summary>
internal sealed class SaveScenario : IScenario
{
    private const double LeastTimesWatch = 30, LeastTimesTest = 15;
    private const string Method =
        "One kata. The watching command has shown a result and waits; the time runs from the write to the line with the next result.";

    public string Name => "save";

    public string Title => "From a save to feedback";

    public bool IsIn(BenchmarkOptions options) => true;

    public ScenarioResult Run(Workspace workspace)
    {
        var kata = workspace.Options.Kata;
        var peer = workspace.Peer;
        var file = peer.AnswerFile(kata);
        var command = peer.WatchKata(kata) with { Variables = Command.WithServers };
        using var dotnetWatch = new WatchSession(command, file, "Passed!", "Waiting for a file");
        var rounds = workspace.Options.RoundsOr(usual: 7, quick: 2);
        var series = Turns.Take(rounds, workspace.Tell, dotnetWatch.Contender("peer, `dotnet watch test`"));
        // `./katas watch`, once it is there, is one more session here; the two goals get their values from it and a warm `dotnet test`.
        var isThere = Measure.Succeeds(workspace.Now.Katas("watch", "--help"));
        return new ScenarioResult(Title, Method, series,
        [
            new Goal("watch", "Save to feedback in `watch`, beside `dotnet watch test`", null, Bound.AtLeast, LeastTimesWatch, "×"),
            new Goal("watch-test", "Save to feedback in `watch`, beside a warm `dotnet test`", null, Bound.AtLeast, LeastTimesTest, "×"),
        ])
        { Notes = [isThere ? "`./katas watch` is there, but this benchmark does not drive it yet." : "`./katas watch` is not there yet."] };
    }
}
