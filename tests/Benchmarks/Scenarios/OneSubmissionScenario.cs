using Benchmarks.Measuring;
using Benchmarks.Results;
using Benchmarks.Trees;

namespace Benchmarks.Scenarios;

/// <summary>All katas of one submission, public and hidden tests, from the start of the command to the last line of its report.</summary>
internal sealed class OneSubmissionScenario : IScenario
{
    private const double LeastTimesCold = 10, LeastTimesWarm = 4;
    private const string Method =
        "The submission is right in every kata. The cold peer is restored, built and run in a new folder without build servers; "
        + "of the warm one, an answer has been edited.";

    public string Name => "grade";

    public string Title => "One submission of all katas, cold";

    public bool IsIn(BenchmarkOptions options) => true;

    public ScenarioResult Run(Workspace workspace)
    {
        var peer = workspace.Peer;
        var series = Turns.Take(workspace.Options.RoundsOr(usual: 7, quick: 2), workspace.Tell,
            Graded(workspace, workspace.Now),
            Graded(workspace, workspace.Before),
            Cold(workspace),
            Warm(peer, peer.AnswerFile(workspace.Options.Kata)));
        var ofCold = Spread.OfRatio(series[2].Seconds, series[0].Seconds);
        var ofWarm = Spread.OfRatio(series[3].Seconds, series[0].Seconds);
        var before = Spread.OfRatio(series[1].Seconds, series[0].Seconds);
        return new ScenarioResult(Title, Method, series,
        [
            new Goal("grade-cold", "One submission, beside a cold `dotnet test`", ofCold.Median, Bound.AtLeast, LeastTimesCold, "×"),
            new Goal("grade-warm", "One submission, beside a warm `dotnet test`", ofWarm.Median, Bound.AtLeast, LeastTimesWarm, "×"),
        ])
        {
            Notes =
            [
                $"Beside now, the cold peer takes {NumberFormat.Of(ofCold)} × as long, the warm one {NumberFormat.Of(ofWarm)} ×, "
                + $"and before {NumberFormat.Of(before)} ×.",
            ],
        };
    }

    private static Contender Graded(Workspace workspace, KatasTree tree)
    {
        var submission = workspace.WriteClass(tree, 1);
        return new Contender(tree.Name, $"{tree.Grading("grade", "SUBMISSION")}", () =>
            Measure.Times(tree.Grading("grade", submission)));
    }

    private static Contender Cold(Workspace workspace) => new("peer, cold, build servers off", PeerSolution.Shown, () =>
    {
        var folder = workspace.NewFolder("cold-peer");
        var sample = Measure.Times(PeerSolution.Write(workspace.Now, folder, submissions: 1).Test());
        Directory.Delete(folder, recursive: true);
        return sample;
    });

    private static Contender Warm(PeerSolution peer, string file)
    {
        var command = peer.Test("--no-restore") with { Variables = Command.WithServers };
        return new Contender("peer, warm, build servers on", $"{command}", () =>
        {
            Answers.Edit(file);
            return Measure.Times(command);
        });
    }
}
