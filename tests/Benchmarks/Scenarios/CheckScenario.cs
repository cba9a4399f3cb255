using Benchmarks.Measuring;
using Benchmarks.Results;
using Benchmarks.Trees;

namespace Benchmarks.Scenarios;

/// <summary>What a learner waits for after each edit who calls <c>check</c>.</summary>
internal sealed class CheckScenario : IScenario
{
    private const double MostOfBefore = 0.25;
    private const string Method =
        "The answer of the kata is right, the other katas are stubs. The file is edited before each round, so nothing is remembered of it.";

    public string Name => "check";

    public string Title => "`check` of one kata after an edit, cold";

    public bool IsIn(BenchmarkOptions options) => true;

    public ScenarioResult Run(Workspace workspace)
    {
        var kata = workspace.Options.Kata;
        var peer = workspace.Peer;
        var series = Turns.Take(workspace.Options.RoundsOr(usual: 11, quick: 3), workspace.Tell,
            Checked(workspace.Now, kata),
            Checked(workspace.Before, kata),
            Edited("peer, warm", peer.TestKata(kata, "--no-restore") with { Variables = Command.WithServers }, peer.AnswerFile(kata)));
        var ofBefore = Spread.OfRatio(series[0].Seconds, series[1].Seconds);
        var ofPeer = Spread.OfRatio(series[2].Seconds, series[0].Seconds);
        return new ScenarioResult(Title, Method, series,
            [new Goal("check", "`check`, cold, of the time before", ofBefore.Median, Bound.AtMost, MostOfBefore, "×")])
        {
            Notes =
            [
                $"Now beside before: {NumberFormat.Of(ofBefore)} ×.",
                $"A warm `dotnet test` takes {NumberFormat.Of(ofPeer)} × as long as `check`.",
            ],
        };
    }

    private static Contender Checked(KatasTree tree, int kata) =>
        Edited(tree.Name, tree.Katas("check", $"{kata}"), Answers.Solve(tree, kata));

    private static Contender Edited(string name, Command command, string file) => new(name, $"{command}", () =>
    {
        Answers.Edit(file);
        return Measure.Times(command);
    });
}
