using Benchmarks.Measuring;
using Benchmarks.Results;

namespace Benchmarks.Scenarios;

/// <summary>What the sandbox costs: the same class with and without it.</summary>
internal sealed class SandboxScenario : IScenario
{
    private const int Submissions = 20;

    public string Name => "sandbox";

    public string Title => "The sandbox";

    public bool IsIn(BenchmarkOptions options) => !options.Quick;

    public ScenarioResult Run(Workspace workspace)
    {
        var tree = workspace.Now;
        if (!tree.IsSandboxed)
            throw new MeasurementException("This machine has no sandbox; './katas doctor' says what is missing.");
        var submitted = workspace.WriteClass(tree, Submissions);
        var rounds = workspace.Options.RoundsOr(usual: 7, quick: 1);
        var series = Turns.Take(rounds, workspace.Tell, Graded("in the sandbox"), Graded("trusted", "--trust"));
        var ratio = Spread.OfRatio(series[0].Seconds, series[1].Seconds);
        return new ScenarioResult(Title, $"The warm-ups of {Submissions} submissions, with and without the sandbox.", series, [])
        { Notes = [$"In the sandbox it takes {NumberFormat.Of(ratio)} × as long."] };

        Contender Graded(string name, params string[] more)
        {
            var shown = $"{Class("CLASS", "RESULTS")}";
            return new Contender(name, shown, () => Measure.Times(Class(submitted, workspace.NewFolder("results"))))
            { Submissions = Submissions };

            Command Class(string folder, string results) => tree.Katas(["class", folder, "--out", results, "--kata", "0", .. more]);
        }
    }
}
