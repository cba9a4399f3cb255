using Benchmarks.Measuring;
using Benchmarks.Results;

namespace Benchmarks.Scenarios;

/// <summary>What the sandbox costs: the same class with and without it.</summary>
internal sealed class SandboxScenario : IScenario
{
    private const double MostOfTrusted = 1.1;
    private const int Submissions = 20;

    public string Name => "sandbox";

    public string Title => "The sandbox";

    public bool IsIn(BenchmarkOptions options) => !options.Quick;

    public ScenarioResult Run(Workspace workspace)
    {
        var tree = workspace.Now;
        if (!tree.IsSandboxed)
            throw new MeasurementException("This machine has no sandbox; './katas doctor' says what is missing.");
        var one = workspace.WriteClass(tree, 1);
        var many = workspace.WriteClass(tree, Submissions);
        var series = Turns.Take(workspace.Options.RoundsOr(usual: 7, quick: 1), workspace.Tell,
            One("one, in the sandbox"), One("one, trusted", "--trust"),
            Many("a class, in the sandbox"), Many("a class, trusted", "--trust"));
        return Result(series,
            Spread.OfRatio(series[0].ProcessorSeconds, series[1].ProcessorSeconds),
            Spread.OfRatio(series[2].ProcessorSeconds, series[3].ProcessorSeconds));

        Contender One(string name, params string[] more) =>
            new(name, $"{Grade("SUBMISSION", more)}", () => Measure.Times(Grade(one, more)));

        Contender Many(string name, params string[] more) => new(
            name, $"{Class("CLASS", "RESULTS", more)}", () => Measure.Times(Class(many, workspace.NewFolder("results"), more)))
        { Submissions = Submissions };

        Command Grade(string submission, params string[] more) => tree.Katas(["grade", submission, .. more]);

        Command Class(string folder, string to, string[] more) => tree.Katas(["class", folder, "--out", to, "--kata", "0", .. more]);
    }

    private ScenarioResult Result(IReadOnlyList<Series> series, Spread ofOne, Spread ofMany) => new(
        Title, $"One submission of all katas, and the warm-ups of {Submissions}, in the sandbox and without it.", series,
        [new Goal("sandbox", "A submission in the sandbox, of its processor time with `--trust`",
            ofOne.Median, Bound.AtMost, MostOfTrusted, "×")])
    { Notes = [$"In the sandbox it takes {NumberFormat.Of(ofOne)} × the processor time, and a class {NumberFormat.Of(ofMany)} ×."] };
}
