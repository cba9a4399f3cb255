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
            Graded(workspace, workspace.Packed),
            Cold(workspace),
            Warm(peer, peer.AnswerFile(workspace.Options.Kata)));
        return Result(series, [.. series.Select(contender => contender.Seconds)]);
    }

    private ScenarioResult Result(IReadOnlyList<Series> series, IReadOnlyList<double>[] seconds)
    {
        var (now, before, packed, cold, warm) = (seconds[0], seconds[1], seconds[2], seconds[3], seconds[4]);
        return new ScenarioResult(Title, Method, series,
        [
            Beside("grade-cold", "One submission, beside a cold `dotnet test`", cold, now, LeastTimesCold),
            Beside("grade-cold-packed", "A packed program, beside a cold `dotnet test`", cold, packed, LeastTimesCold),
            Beside("grade-warm", "One submission, beside a warm `dotnet test`", warm, now, LeastTimesWarm),
            Beside("grade-warm-packed", "A packed program, beside a warm `dotnet test`", warm, packed, LeastTimesWarm),
        ])
        {
            Notes =
            [
                $"Beside now, the cold peer takes {Times(cold, now)} as long, the warm one {Times(warm, now)}, and before "
                + $"{Times(before, now)}.",
                $"Beside the packed program, the cold peer takes {Times(cold, packed)} as long, and the warm one {Times(warm, packed)}.",
            ],
        };
    }

    private static Goal Beside(string name, string title, IReadOnlyList<double> peer, IReadOnlyList<double> ours, double least) =>
        new(name, title, Spread.OfRatio(peer, ours).Median, Bound.AtLeast, least, "×");

    private static string Times(IReadOnlyList<double> peer, IReadOnlyList<double> ours) =>
        $"{NumberFormat.Of(Spread.OfRatio(peer, ours))} ×";

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
