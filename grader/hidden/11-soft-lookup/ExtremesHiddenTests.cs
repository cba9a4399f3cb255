using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata11.Hidden;

/// <summary>The ends of what the contract allows. How much rounding they excuse is derived in docs/tolerances.md.</summary>
[Kata(11), Task("soft-lookup"), Edge]
public sealed class ExtremesHiddenTests
{
    private static ISoftLookup Answer => Subject.Of<ISoftLookup>();

    [Test]
    [Asks("Weights of scores that are tiny, huge, equal, or far apart, with any sharpness.")]
    public void Scores_of_any_size_are_weighed()
    {
        var probe = new Probe();
        foreach (var (what, scores) in Extremes.Scores(probe, 5))
        {
            double[][] keys = [.. scores.Select(score => new[] { score })]; // a query of 1 number: a score is exactly its key
            foreach (var sharpness in new[] { 1, 0.5, 0 })
            {
                Answer.Weights([1], keys, sharpness).ShouldBeCloseTo(
                    Reference.Weights([1], keys, sharpness), $"Weights of {what}, sharpness {sharpness}", Tolerance(scores));
            }
        }
    }

    [Test]
    [Asks("Lookup of values that are tiny, huge, equal, or of very different sizes.")]
    public void Values_of_any_size_are_blended()
    {
        var probe = new Probe();
        var (query, keys) = (probe.Row(3), probe.Matrix(4, 3));
        foreach (var (what, values) in Extremes.Matrices(probe, 4, 5))
        {
            var (size, weights) = (Size(values), Reference.Weights(query, keys));
            By(size, Answer.Lookup(query, keys, values))
                .ShouldBeCloseTo(By(size, Reference.Blend(weights, values)), $"Lookup of {what}, by the largest of them");
        }
    }

    [Test]
    [Asks("Weights and Lookup with the same arguments again, and others in between that differ in one of them only.")]
    public void What_was_asked_before_changes_no_blend()
    {
        var probe = new Probe();
        var (query, keys, values) = (probe.Row(3), probe.Matrix(4, 3), probe.Matrix(4, 2));
        var (otherQuery, otherKeys, otherValues) = (probe.Row(3), probe.Matrix(4, 3), probe.Matrix(4, 2));
        foreach (var (q, k, v, sharpness) in new[]
        {
            (query, keys, values, 1.0), (query, keys, values, 2), (otherQuery, keys, values, 1), (query, otherKeys, values, 1),
            (query, keys, otherValues, 1), (query, keys, values, 1),
        })
        {
            var weights = Reference.Weights(q, k, sharpness);
            Answer.Weights(q, k, sharpness).ShouldBeCloseTo(weights, "Weights with others in between");
            Answer.Lookup(q, k, v, sharpness).ShouldBeCloseTo(Reference.Blend(weights, v), "Lookup with others in between");
        }
    }

    [Test, Task("attention")]
    [Asks("SelfAttention of tokens whose numbers are tiny, huge, equal, or of very different sizes.")]
    public void Tokens_of_any_size_attend()
    {
        var probe = new Probe();
        var (wQ, wK, wV) = (probe.Matrix(3, 2), probe.Matrix(3, 2), probe.Matrix(3, 5));
        foreach (var (what, x) in Extremes.Matrices(probe, 4, 3))
        {
            var size = Size(x);
            var (weights, output) = Answer.SelfAttention(x, wQ, wK, wV);
            var expected = Reference.SelfAttention(x, wQ, wK, wV);
            weights.ShouldBeCloseTo(expected.Weights, $"Weights of SelfAttention of {what}");
            output.Select(row => By(size, row)).ToArray().ShouldBeCloseTo(
                [.. expected.Output.Select(row => By(size, row))], $"Output of SelfAttention of {what}, by the largest of them");
        }
    }

    [Test, Task("attention")]
    [Asks("SelfAttention of very many tokens.")]
    public void Very_many_tokens_attend()
    {
        var probe = new Probe();
        var (x, wQ, wK, wV) = (probe.Matrix(65, 3), probe.Matrix(3, 2), probe.Matrix(3, 2), probe.Matrix(3, 4));
        Answer.SelfAttention(x, wQ, wK, wV).Output
            .ShouldBeCloseTo(Reference.SelfAttention(x, wQ, wK, wV).Output, "Output of SelfAttention of very many tokens");
    }

    [Test, Task("attention")]
    [Asks("SelfAttention with the same arguments again, and others in between that differ in one of them only.")]
    public void What_was_asked_before_changes_no_attention()
    {
        var probe = new Probe();
        double[][][] asked = [probe.Matrix(4, 3), probe.Matrix(3, 2), probe.Matrix(3, 2), probe.Matrix(3, 2)];
        for (var changed = 0; changed <= asked.Length; changed++)
        {
            double[][][] now = [.. asked];
            if (changed < asked.Length)
                now[changed] = probe.Matrix(asked[changed].Length, asked[changed][0].Length);
            foreach (var room in new[] { asked, now, asked })
            {
                Answer.SelfAttention(room[0], room[1], room[2], room[3]).Output.ShouldBeCloseTo(
                    Reference.SelfAttention(room[0], room[1], room[2], room[3]).Output, "Output of SelfAttention with others in between");
            }
        }
    }

    /// <summary>A large score is itself rounded, and exp turns that into a share of the weight.</summary>
    private static double Tolerance(double[] scores) => Closeness.Tolerance + Math.Min(1e-5, 4e-16 * scores.Max(Math.Abs));

    private static double Size(double[][] rows) => Math.Max(1, rows.Max(row => row.Max(Math.Abs)));

    private static double[] By(double size, double[] row) => [.. row.Select(number => number / size)];
}
