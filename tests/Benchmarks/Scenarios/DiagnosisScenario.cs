using Benchmarks.Inner;
using Benchmarks.Measuring;
using Benchmarks.Results;
using Katas.Grading;

namespace Benchmarks.Scenarios;

/// <summary>What it costs to say what is wrong: submissions with and without diagnosis, in one process.</summary>
internal sealed class DiagnosisScenario : IScenario
{
    private const double MostOfWrong = 1.15, MostOfRight = 1.02;
    private const string Method =
        "The submissions of samples/class, of which most are wrong, and the reference answers, graded by two pipelines of one process; one "
        + "of them knows no trap and asks nothing. A round before the first is not counted: the runtime compiles in it.";

    public string Name => "diagnosis";

    public string Title => "The diagnosis";

    public bool IsIn(BenchmarkOptions options) => !options.Quick;

    public ScenarioResult Run(Workspace workspace)
    {
        var tree = workspace.Now;
        InnerKit.Choose(tree);
        using var kit = InnerKit.Open();
        using var with = kit.Pipeline(diagnoses: true);
        using var without = kit.Pipeline(diagnoses: false);
        var wrong = Directory.GetDirectories(Path.Combine(tree.Folder, "samples", "class")).Order(StringComparer.Ordinal).ToArray();
        foreach (var pipeline in (Pipeline[])[with, without])
            Grade(pipeline, [.. wrong, tree.Solutions]);
        var series = Turns.Take(workspace.Options.RoundsOr(usual: 11, quick: 2), workspace.Tell,
            Graded("wrong, with diagnosis", with, wrong), Graded("wrong, without", without, wrong),
            Graded("right, with diagnosis", with, tree.Solutions), Graded("right, without", without, tree.Solutions));
        return Result(series,
            Spread.OfRatio(series[0].ProcessorSeconds, series[1].ProcessorSeconds),
            Spread.OfRatio(series[2].ProcessorSeconds, series[3].ProcessorSeconds));
    }

    private ScenarioResult Result(IReadOnlyList<Series> series, Spread ofWrong, Spread ofRight) =>
        new(Title, Method, series,
        [
            new Goal("diagnosis", "A wrong submission with its diagnosis, of its processor time without", ofWrong.Median, Bound.AtMost,
                MostOfWrong, "×"),
            new Goal("diagnosis-right", "The same for a right one", ofRight.Median, Bound.AtMost, MostOfRight, "×"),
        ])
        {
            Notes =
            [
                $"With diagnosis a wrong submission takes {NumberFormat.Of(ofWrong)} × the processor time, a right one "
                + $"{NumberFormat.Of(ofRight)} ×.",
            ],
        };

    private static Contender Graded(string name, Pipeline pipeline, params string[] submissions) =>
        new(name, $"{submissions.Length} × Pipeline.Grade", () => Measure.Of(() => Grade(pipeline, submissions)))
        { Submissions = submissions.Length };

    private static void Grade(Pipeline pipeline, string[] submissions)
    {
        foreach (var submission in submissions)
            _ = pipeline.Grade(submission);
    }
}
