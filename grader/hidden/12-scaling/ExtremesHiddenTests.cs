using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata12.Hidden;

/// <summary>The ends of what the contract allows. How much rounding they excuse is derived in docs/tolerances.md.</summary>
[Kata(12), Task("attention"), Edge]
public sealed class ExtremesHiddenTests
{
    private static IScaling Answer => Subject.Of<IScaling>();

    [Test]
    [Asks("Attention with scores that are tiny, huge, equal, or far apart.")]
    public void Scores_of_any_size_are_weighed()
    {
        var probe = new Probe();
        foreach (var (what, scores) in Extremes.Scores(probe, 5))
        {
            double[][] k = [.. scores.Select(score => new[] { score })], v = probe.Matrix(5, 2); // a query of 1 number: a score is its key
            var (weights, output) = Answer.Attention([[1], [-1]], k, v);
            var expected = Reference.Weights([[1], [-1]], k);
            weights.ShouldBeCloseTo(expected, $"Weights for {what}", Tolerance(scores));
            output.ShouldBeCloseTo(Reference.Blend(expected, v), $"Output for {what}", Tolerance(scores));
        }
    }

    [Test]
    [Asks("Attention with queries, keys or values that are tiny, huge, equal, or of very different sizes.")]
    public void Numbers_of_any_size_attend()
    {
        var probe = new Probe();
        var (q, k, v) = (probe.Matrix(3, 4), probe.Matrix(5, 4), probe.Matrix(5, 2));
        foreach (var (what, queries) in Extremes.Matrices(probe, 3, 4))
            Answer.Attention(queries, k, v).Weights.ShouldBeCloseTo(Reference.Weights(queries, k), $"Weights for queries that are {what}");
        foreach (var (what, values) in Extremes.Matrices(probe, 5, 2))
        {
            var size = Math.Max(1, values.Max(row => row.Max(Math.Abs)));
            By(size, Answer.Attention(q, k, values).Output)
                .ShouldBeCloseTo(By(size, Reference.Blend(Reference.Weights(q, k), values)), $"Output for {what}, by the largest of them");
        }
    }

    [Test]
    [Asks("Attention with huge scores.")]
    public void Scores_far_beyond_710_are_no_trouble()
    {
        var nearly = 1000 - (new Probe().Int(5, 20) / 10_000.0);
        double[][] q = [[1000, 0], [-1000, 0]], k = [[1000, 0], [nearly, 7], [0, 1]];
        var (weights, output) = Answer.Attention(q, k, [[1], [2], [4]]);
        weights.ShouldBeCloseTo(Reference.Weights(q, k), "Weights of scores of a million");
        output[1].ShouldBeCloseTo([4], "Output of the query whose scores are a million below the best");
    }

    [Test]
    [Asks("Attention of very many queries and keys, and of very wide ones.")]
    public void Very_many_and_very_wide_rows_attend()
    {
        var probe = new Probe();
        foreach (var (queries, keys, dK) in new[] { (65, 80, 2), (2, 3, 1025) })
        {
            var (q, k, v) = (probe.Matrix(queries, dK), probe.Matrix(keys, dK), probe.Matrix(keys, 2));
            Answer.Attention(q, k, v).Weights.ShouldBeCloseTo(Reference.Weights(q, k), $"Weights of {queries} queries with d_k = {dK}");
        }
    }

    [Test]
    [Asks("Attention with the same arguments again, and others in between that differ in one of them only.")]
    public void What_was_asked_before_changes_no_answer()
    {
        var probe = new Probe();
        var (q, k, v) = (probe.Matrix(3, 4), probe.Matrix(5, 4), probe.Matrix(5, 2));
        foreach (var (queries, keys, values) in new[]
        {
            (q, k, v), (probe.Matrix(3, 4), k, v), (q, probe.Matrix(5, 4), v), (q, k, probe.Matrix(5, 2)), (q, k, v),
        })
        {
            Answer.Attention(queries, keys, values).Output.ShouldBeCloseTo(
                Reference.Blend(Reference.Weights(queries, keys), values), "Output with others in between");
        }
    }

    [Test, Task("gauges")]
    [Asks("All gauges of weights of which most are tiny, one after the other and again.")]
    public void Gauges_of_tiny_weights_are_right()
    {
        var probe = new Probe();
        var winner = 1 - (probe.Int(1, 9) * 1e-3);
        double[][] asked = [[1, 1e-300, double.Epsilon], [winner, 1 - winner, 1e-20], [1 - winner, 0, winner], [1, 1e-300, double.Epsilon]];
        foreach (var weights in asked)
        {
            var shown = Show.Value(weights);
            Answer.MaxWeight(weights).ShouldBeCloseTo(weights.Max(), $"MaxWeight({shown})", 0);
            // The shares of a winner w and a loser 1 - w; what is smaller than 1e-19 adds less than 1e-17.
            var expected = weights.Where(weight => weight > 1e-19).Sum(weight => weight * Math.Log(1 / weight));
            Answer.Entropy(weights).ShouldBeCloseTo(expected, $"Entropy({shown})");
            Answer.SoftmaxJacobian(weights).ShouldBeCloseTo(Jacobian(weights), $"SoftmaxJacobian({shown})");
        }
    }

    /// <summary>Off the diagonal minus the product of two weights, on it what the others of the row give away.</summary>
    private static double[][] Jacobian(double[] weights)
    {
        double[][] jacobian = [.. weights.Select(a => weights.Select(b => -(a * b)).ToArray())];
        for (var i = 0; i < weights.Length; i++)
            jacobian[i][i] = -jacobian[i].Where((_, j) => j != i).Sum();
        return jacobian;
    }

    /// <summary>A large score is itself rounded, and exp turns that into a share of the weight.</summary>
    private static double Tolerance(double[] scores) => Closeness.Tolerance + Math.Min(1e-5, 4e-16 * scores.Max(Math.Abs));

    private static double[][] By(double size, double[][] rows) => [.. rows.Select(row => row.Select(number => number / size).ToArray())];
}
