using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata00.Tests;

[Kata(0), Task("break-it")]
public sealed class BreakItTests
{
    private static IBreakIt Answer => Subject.Of<IBreakIt>();

    [Test]
    public void Your_scores_break_the_naive_softmax()
    {
        var scores = Answer.ScoresThatBreakNaiveSoftmax();
        ShouldBreakOnlyTheNaive(scores);
        (!scores.SequenceEqual([1000, 1001, 1002])).ShouldHold("Your scores are the README's own example; find others", scores);
    }

    [Test]
    public void Your_negative_scores_break_it_too()
    {
        var scores = Answer.NegativeScoresThatBreakNaiveSoftmax();
        scores.All(score => score < 0).ShouldHold("All scores should be negative", scores);
        ShouldBreakOnlyTheNaive(scores);
    }

    private static void ShouldBreakOnlyTheNaive(double[] scores)
    {
        (scores.Length is >= 1 and <= 10).ShouldHold("There should be one to ten scores", scores);
        scores.All(score => double.IsFinite(score) && Math.Abs(score) <= 1e4)
            .ShouldHold("Scores should be finite and at most 10 000 in size", scores);
        var naive = NaiveSoftmax(scores);
        naive.Any(weight => !double.IsFinite(weight))
            .ShouldHold($"The naive softmax of {Show.Value(scores)} should fail, but it gives proper weights", naive);
        ShiftedSoftmax(scores).Sum().ShouldBeCloseTo(1, $"the sum of the true weights of {Show.Value(scores)}", 1e-12);
    }

    private static double[] NaiveSoftmax(double[] scores) =>
        [.. scores.Select(score => Math.Exp(score) / scores.Sum(Math.Exp))];

    private static double[] ShiftedSoftmax(double[] scores) =>
        NaiveSoftmax([.. scores.Select(score => score - scores.Max())]);
}
