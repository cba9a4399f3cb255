using Benchmarks.Measuring;
using Benchmarks.Results;
using Benchmarks.Trees;

namespace Benchmarks.Scenarios;

/// <summary>What a learner waits for after each edit who calls <c>check</c>.</summary>
internal sealed class CheckScenario : IScenario
{
    private const double MostOfBefore = 0.25;
    private const string Method =
        "The answer of the kata is right, the other katas are stubs. The file is edited before each round, so nothing is remembered of it. "
        + "Now, a process with a compiler stays for some minutes after a check; the second row is a check with nothing that stays.";

    public string Name => "check";

    public string Title => "`check` of one kata after an edit";

    public bool IsIn(BenchmarkOptions options) => true;

    public ScenarioResult Run(Workspace workspace)
    {
        var kata = workspace.Options.Kata;
        var peer = workspace.Peer;
        var series = Turns.Take(workspace.Options.RoundsOr(usual: 11, quick: 3), workspace.Tell,
            Checked(workspace.Now.Name, workspace.Now, kata),
            Checked($"{workspace.Now.Name}, nothing stays", workspace.Now, kata, Command.WithoutCheckServer),
            Checked(workspace.Before.Name, workspace.Before, kata),
            Edited("peer, warm", peer.TestKata(kata, "--no-restore") with { Variables = Command.WithServers }, peer.AnswerFile(kata)));
        var ofBefore = Spread.OfRatio(series[0].Seconds, series[2].Seconds);
        var alone = Spread.OfRatio(series[1].Seconds, series[2].Seconds);
        var ofPeer = Spread.OfRatio(series[3].Seconds, series[0].Seconds);
        return new ScenarioResult(Title, Method, series,
            [new Goal("check", "`check` after an edit, of the time before", ofBefore.Median, Bound.AtMost, MostOfBefore, "×")])
        {
            Notes =
            [
                $"Now beside before: {NumberFormat.Of(ofBefore)} ×; with nothing that stays {NumberFormat.Of(alone)} ×.",
                $"A warm `dotnet test` takes {NumberFormat.Of(ofPeer)} × as long as `check`.",
            ],
        };
    }

    private static Contender Checked(string name, KatasTree tree, int kata, IReadOnlyDictionary<string, string>? variables = null)
    {
        var check = tree.Katas("check", $"{kata}");
        return Edited(name, variables is null ? check : check with { Variables = variables }, Answers.Solve(tree, kata));
    }

    private static Contender Edited(string name, Command command, string file) => new(name, $"{command}", () =>
    {
        Answers.Edit(file);
        return Measure.Times(command);
    });
}
