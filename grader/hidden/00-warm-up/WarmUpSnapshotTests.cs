using Katas.Snapshots;
using Katas.Testing;
using NUnit.Framework;
using VerifyNUnit;

namespace Katas.Kata00.Hidden;

[Kata(0), Task("stable-softmax")]
public sealed class WarmUpSnapshotTests
{
    private static IWarmUp Answer => Subject.Of<IWarmUp>();

    [Test]
    [Asks("Softmax should be right in a recorded run of small and large scores.")]
    [Sections("the scores as they are", "the scores far higher", "the scores stretched")]
    public Task Softmax_step_by_step()
    {
        var text = new SnapshotText("kata 00 · softmax");
        AddSteps(text, "scores 2, 1, -1", [2, 1, -1]);
        AddSteps(text, "the same scores, 1000 higher", [1002, 1001, 999]);
        AddSteps(text, "the same scores, three times as large", [6, 3, -3]);
        return Verifier.Verify(text.ToString());
    }

    [Test, Task("softmax")]
    [Asks("Product, transpose and softmax should give the recorded weights of a few queries and keys.")]
    [Sections("the product with the transpose", "the softmax of its rows")]
    public Task Every_token_meets_every_token()
    {
        double[][] queries = [[1, 0.5], [-0.25, 2], [0, 1]];
        double[][] keys = [[2, 1], [0.75, -1], [1.5, 3], [-2, 1.25]];
        var scores = Answer.MatMul(queries, Answer.Transpose(keys));
        var text = new SnapshotText("kata 00 · scores and weights")
            .Section("queries · transposed keys").Matrix(scores)
            .Section("softmax of each row").Matrix(Answer.SoftmaxRows(scores));
        return Verifier.Verify(text.ToString());
    }

    private static void AddSteps(SnapshotText text, string name, double[] scores)
    {
        var max = scores.Max();
        double[] exponentials = [.. scores.Select(score => Math.Exp(score - max))];
        text.Section(name).Table(
            ["score", "max", "exp(score-max)", "sum", "weight"],
            scores.Zip(exponentials, Answer.Softmax(scores))
                .Select(row => Cells(row.First, max, row.Second, exponentials.Sum(), row.Third)));
    }

    private static string[] Cells(params double[] numbers) => [.. numbers.Select(SnapshotText.Number)];
}
