using System.Diagnostics;
using Katas.Core.Kits;
using Katas.Grading;
using Katas.Grading.Diagnosing;
using Katas.Grading.Judging;
using Katas.Wire;
using NUnit.Framework;
using Tests.Support;

namespace Cli.Tests.Benchmarks;

/// <summary>What naming the trap costs, measured in one run; a figure, never an assertion: machines are noisy.</summary>
[Explicit("A measurement: dotnet test tests/Cli.Tests --filter DiagnosisCost --logger \"console;verbosity=normal\"")]
internal sealed class DiagnosisCostTests
{
    private const int Rounds = 21;

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
        var rounds = Enumerable.Range(0, Rounds).Select(_ => (With: Time(with, folder), Without: Time(without, folder))).ToArray();
        var (slow, fast) = (Median(rounds.Select(round => round.With)), Median(rounds.Select(round => round.Without)));
        TestContext.Out.WriteLine($"{sample} ({what}): with diagnosis {slow:0} ms, without {fast:0} ms, {slow / fast:0.00} × (medians of {Rounds}, in turns)");
    }

    private static double Median(IEnumerable<double> times) => times.Order().ElementAt(Rounds / 2);

    private static double Time(Pipeline pipeline, string folder)
    {
        var started = Stopwatch.GetTimestamp();
        pipeline.Grade(folder);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
