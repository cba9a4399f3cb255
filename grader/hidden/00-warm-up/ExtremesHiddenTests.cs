using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata00.Hidden;

/// <summary>The ends of what the contract allows. How much rounding they excuse is derived in docs/tolerances.md.</summary>
[Kata(0), Task("stable-softmax"), Edge]
public sealed class ExtremesHiddenTests
{
    private static IWarmUp Answer => Subject.Of<IWarmUp>();

    [Test]
    [Asks("Softmax and SoftmaxRows of scores that are tiny, huge, equal, or far apart.")]
    public void Scores_of_any_size_have_weights()
    {
        var probe = new Probe();
        var kinds = Enumerable.Range(0, 3).Select(_ => Extremes.Scores(probe, 5)).ToArray();
        for (var kind = 0; kind < kinds[0].Count; kind++)
        {
            double[][] scores = [.. kinds.Select(rows => rows[kind].Value)];
            var (what, tolerance) = (kinds[0][kind].What, Tolerance(scores));
            Answer.Softmax(scores[0]).ShouldBeCloseTo(SecondReference.Softmax(scores[0]), $"Softmax of {what}", tolerance);
            Answer.SoftmaxRows(scores)
                .ShouldBeCloseTo([.. scores.Select(SecondReference.Softmax)], $"SoftmaxRows of {what}", tolerance);
        }
    }

    [Test]
    [Asks("Softmax and SoftmaxRows with the same scores again, and others in between.")]
    public void What_was_asked_before_changes_no_weight()
    {
        var probe = new Probe();
        var (scores, others) = (probe.Matrix(3, 4, 5), probe.Matrix(3, 4, 5));
        foreach (var asked in new[] { scores, others, [scores[0], others[1], scores[2]], scores })
        {
            Answer.Softmax(asked[1]).ShouldBeCloseTo(SecondReference.Softmax(asked[1]), "Softmax with others in between");
            Answer.SoftmaxRows(asked).ShouldBeCloseTo([.. asked.Select(SecondReference.Softmax)], "SoftmaxRows with others in between");
        }
    }

    [Test, Task("product")]
    [Asks("MatMul and Transpose of numbers that are tiny, huge, zero, or of very different sizes, and of large matrices.")]
    public void Matrices_of_any_numbers_and_sizes_are_multiplied()
    {
        var probe = new Probe();
        var b = probe.Matrix(4, 5);
        foreach (var (what, a) in Extremes.Matrices(probe, 3, 4))
        {
            var size = Math.Max(1, a.Max(row => row.Max(Math.Abs)));
            By(size, Answer.MatMul(a, b)).ShouldBeCloseTo(By(size, SecondReference.MatMul(a, b)), $"MatMul of {what}, by the largest");
            Answer.Transpose(a).ShouldBeCloseTo(SecondReference.Transpose(a), $"Transpose of {what}", 0);
        }

        var (left, right) = (probe.Matrix(40, 65), probe.Matrix(65, 30));
        Answer.MatMul(left, right).ShouldBeCloseTo(SecondReference.MatMul(left, right), "MatMul of large matrices");
        Answer.Transpose(left).ShouldBeCloseTo(SecondReference.Transpose(left), "Transpose of a large matrix");
    }

    [Test, Task("product")]
    [Asks("MatMul and Transpose with the same matrices again, and others in between that differ in one of them only.")]
    public void What_was_asked_before_changes_no_product()
    {
        var probe = new Probe();
        var (a, b) = (probe.Matrix(2, 3), probe.Matrix(3, 4));
        foreach (var (left, right) in new[] { (a, b), (probe.Matrix(2, 3), b), (a, probe.Matrix(3, 4)), (a, b) })
        {
            Answer.MatMul(left, right).ShouldBeCloseTo(SecondReference.MatMul(left, right), "MatMul with others in between");
            Answer.Transpose(left).ShouldBeCloseTo(SecondReference.Transpose(left), "Transpose with others in between");
        }
    }

    /// <summary>A large score is itself rounded, and exp turns that into a share of the weight.</summary>
    private static double Tolerance(double[][] scores) =>
        Closeness.Tolerance + Math.Min(1e-5, 4e-16 * scores.Max(row => row.Max(Math.Abs)));

    private static double[][] By(double size, double[][] rows) => [.. rows.Select(row => row.Select(number => number / size).ToArray())];
}
