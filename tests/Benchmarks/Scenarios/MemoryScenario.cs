using Benchmarks.Measuring;
using Benchmarks.Results;
using Benchmarks.Trees;

namespace Benchmarks.Scenarios;

/// <summary>What a machine has to have: the peak of the memory of a command and all its processes.</summary>
internal sealed class MemoryScenario : IScenario
{
    private const double MostOfOneGrade = 200, MostOfClass = 320, MostGrowth = 1.05;
    private const string Method =
        "The largest sum of the PSS of all processes, read every 25 ms; a process that only its owner may look into counts with its "
        + "resident memory. MB is 10⁶ bytes.";

    private const int Usual = 100, Thousand = 1000;
    private const int OfVersion = 3, OneSubmission = 1, TwoAtATime = 2; // contenders of a version, and the places of two among them

    public string Name => "memory";

    public string Title => "Memory";

    public bool IsIn(BenchmarkOptions options) => true;

    public ScenarioResult Run(Workspace workspace)
    {
        var options = workspace.Options;
        var submissions = options.Quick ? 20 : Usual;
        Contender[] contenders =
        [
            .. Contenders(workspace, workspace.Now, submissions),
            .. Contenders(workspace, workspace.Before, submissions),
            .. Contenders(workspace, workspace.Packed, submissions),
            .. options.Long ? [TwoLanes(workspace, workspace.Packed, Thousand)] : Array.Empty<Contender>(),
        ];
        var series = Turns.Take(options.RoundsOr(usual: 3, quick: 1), workspace.Tell, contenders);
        var (now, packed) = (series.Take(OfVersion).ToArray(), series.Skip(2 * OfVersion).Take(OfVersion).ToArray());
        double? growth = options.Long ? Spread.OfRatio(series[^1].Megabytes, packed[TwoAtATime].Megabytes).Median : null;
        return new ScenarioResult(Title, Method, series,
        [
            AtMost("memory-grade", "Memory of one grade", now[OneSubmission], MostOfOneGrade),
            AtMost("memory-grade-packed", "Memory of one grade by a packed program", packed[OneSubmission], MostOfOneGrade),
            AtMost("memory-class", "Memory of a class, two at a time", now[TwoAtATime], MostOfClass),
            AtMost("memory-class-packed", "Memory of a class by a packed program, two at a time", packed[TwoAtATime], MostOfClass),
            new Goal("memory-growth", "Memory of a class of 1,000, of that of 100", growth, Bound.AtMost, MostGrowth, "×"),
        ]);
    }

    private static Goal AtMost(string name, string title, Series measured, double most) =>
        new(name, title, Spread.Of(measured.Megabytes).Median, Bound.AtMost, most, "MB");

    private static Contender[] Contenders(Workspace workspace, KatasTree tree, int submissions)
    {
        var submission = workspace.WriteClass(tree, 1);
        Answers.Solve(tree, workspace.Options.Kata);
        var check = tree.Katas("check", $"{workspace.Options.Kata}") with { Variables = Command.WithoutCheckServer };
        return
        [
            Watched($"{tree.Name}, `check`", check, $"{check}"),
            Watched($"{tree.Name}, one submission", tree.Grading("grade", submission), $"{tree.Grading("grade", "SUBMISSION")}"),
            TwoLanes(workspace, tree, submissions),
        ];
    }

    private static Contender Watched(string name, Command command, string shown) => new(name, shown, () => Measure.Memory(command));

    private static Contender TwoLanes(Workspace workspace, KatasTree tree, int submissions)
    {
        var submitted = workspace.WriteClass(tree, submissions);
        return new Contender($"{tree.Name}, {submissions} submissions, two at a time", $"{Class("CLASS", "RESULTS")}", () =>
            Measure.Memory(Class(submitted, workspace.NewFolder("results"))));

        Command Class(string folder, string results) => tree.Grading("class", folder, "--out", results, "--parallel", "2");
    }
}
