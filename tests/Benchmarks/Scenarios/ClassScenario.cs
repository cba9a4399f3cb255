using Benchmarks.Measuring;
using Benchmarks.Results;
using Benchmarks.Trees;

namespace Benchmarks.Scenarios;

/// <summary>A class, graded on all cores, beside one solution that holds every submission's test projects.</summary>
internal sealed class ClassScenario : IScenario
{
    private const double MostProcessorSeconds = 1.3, LeastTimesPeer = 8, LeastRateOfThousand = 1;
    private const int Usual = 100, Thousand = 1000;
    private const int Long = 4; // the contender that runs only in the long set

    public string Name => "class";

    public string Title => "A class of a hundred";

    public bool IsIn(BenchmarkOptions options) => true;

    public ScenarioResult Run(Workspace workspace)
    {
        var options = workspace.Options;
        var (submissions, peers) = options.Quick ? (20, 2) : (Usual, 10);
        Contender[] contenders =
        [
            Graded(workspace, workspace.Now, submissions),
            Graded(workspace, workspace.Before, submissions),
            Graded(workspace, workspace.Packed, submissions),
            Peer(workspace, peers),
            .. options.Long ? [Graded(workspace, workspace.Packed, Thousand)] : Array.Empty<Contender>(),
        ];
        var series = Turns.Take(options.RoundsOr(usual: 3, quick: 1), workspace.Tell, contenders);
        return Result(MethodOf(submissions, peers), series);
    }

    private ScenarioResult Result(string method, IReadOnlyList<Series> series)
    {
        var (now, packed, peer) = (series[0], series[2], series[3].Seconds);
        double? rate = series.Count > Long ? Spread.OfRatio(packed.Seconds, series[Long].Seconds).Median : null;
        return new ScenarioResult(Title, method, series,
        [
            Processor("class-processor", "A class, processor time per submission", now),
            Processor("class-processor-packed", "A class by a packed program, processor time per submission", packed),
            Beside("class-peer", "A class, beside one solution of its test projects", peer, now),
            Beside("class-peer-packed", "A class by a packed program, beside one solution of its test projects", peer, packed),
            new Goal("class-thousand", "The rate at 1,000 submissions, of that at 100", rate, Bound.AtLeast, LeastRateOfThousand, "×"),
        ])
        {
            Notes =
            [
                .. series.Select(Rate),
                $"The peer takes {Times(peer, now)} as long for each submission as now, and {Times(peer, packed)} as long as packed.",
            ],
        };
    }

    private static Goal Processor(string name, string title, Series ours) =>
        new(name, title, Spread.Of(ours.ProcessorSeconds).Median, Bound.AtMost, MostProcessorSeconds, "s");

    private static Goal Beside(string name, string title, IReadOnlyList<double> peer, Series ours) =>
        new(name, title, Spread.OfRatio(peer, ours.Seconds).Median, Bound.AtLeast, LeastTimesPeer, "×");

    private static string Times(IReadOnlyList<double> peer, Series ours) => $"{NumberFormat.Of(Spread.OfRatio(peer, ours.Seconds))} ×";

    private static string MethodOf(int submissions, int peers) =>
        $"{submissions} submissions, right in every kata and all different, as many at a time as the machine has cores. "
        + $"The peer is one solution of {peers} submissions in a new folder, restored, built and run in one go with warm build servers. "
        + "All figures are for one submission, so the peer's are scaled from its number and not measured for a hundred.";

    private static string Rate(Series series) =>
        $"{series.Name}: {NumberFormat.Of(1 / Spread.Of(series.Seconds).Median)} submissions per second.";

    private static Contender Graded(Workspace workspace, KatasTree tree, int submissions)
    {
        var submitted = workspace.WriteClass(tree, submissions);
        return new Contender($"{tree.Name}, {submissions} submissions", $"{Class("CLASS", "RESULTS")}", () =>
            Measure.Times(Class(submitted, workspace.NewFolder("results"))))
        { Submissions = submissions };

        Command Class(string folder, string results) => tree.Grading("class", folder, "--out", results);
    }

    private static Contender Peer(Workspace workspace, int submissions) => new($"peer, {submissions} submissions", PeerSolution.Shown, () =>
    {
        workspace.WarmServers();
        var folder = workspace.NewFolder("class-peer");
        var solution = PeerSolution.Write(workspace.Now, folder, submissions);
        var sample = Measure.Times(solution.Test() with { Variables = Command.WithServers });
        Directory.Delete(folder, recursive: true);
        return sample;
    })
    { Submissions = submissions };
}
