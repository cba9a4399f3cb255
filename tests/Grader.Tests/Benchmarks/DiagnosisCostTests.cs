using System.Diagnostics;
using Grader.Tests.Support;
using Katas.Grader;
using Katas.Grader.Diagnosing;
using Katas.Grader.Kits;
using NUnit.Framework;

namespace Grader.Tests.Benchmarks;

/// <summary>What naming the trap costs, measured in one run; a figure, never an assertion: machines are noisy.</summary>
[Explicit("A measurement: dotnet test tests/Grader.Tests --filter DiagnosisCost --logger \"console;verbosity=normal\"")]
internal sealed class DiagnosisCostTests
{
    private const int Rounds = 5;

    [TestCase("ada", "right")]
    [TestCase("dana", "missing-scale")]
    [TestCase("emil", "longest-match")]
    [TestCase("fay", "naive-softmax")]
    public void Cost(string sample, string what)
    {
        var catalogue = Catalogue.Read(TestKit.Paths);
        using var with = TestKit.Pipeline(catalogue);
        using var without = TestKit.Pipeline(catalogue, new Diagnoser(new ModelCatalogue(new Katas.Wire.AnswerBook(typeof(object).Assembly), [], [])));
        var folder = Path.Combine(TestKit.Paths.Root, "samples", "class", sample);
        foreach (var pipeline in new[] { with, without })
            pipeline.Grade(folder);
        var ratios = Enumerable.Range(0, Rounds).Select(_ => Time(with, folder) / Time(without, folder)).Order().ToArray();
        TestContext.Out.WriteLine($"{sample} ({what}): grading with diagnosis takes {ratios[Rounds / 2]:0.00} × without (median of {Rounds}, {ratios[0]:0.00} to {ratios[^1]:0.00})");
    }

    private static double Time(Pipeline pipeline, string folder)
    {
        var started = Stopwatch.GetTimestamp();
        pipeline.Grade(folder);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
