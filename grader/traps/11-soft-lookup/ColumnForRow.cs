using Katas.Kata00;
using Katas.Testing;

namespace Katas.Kata11.Traps;

/// <summary>Right weights, but a token's output is blended with its column of them.</summary>
[Trap<ISoftLookup>("column-for-row", "Your weights are right, but you blend with their columns: token i gets the values of those who "
    + "listen to it, in the measure in which they do. The numbers in a column need not even sum to 1. Whose budget decides what "
    + "token i gets?")]
public static class ColumnForRow
{
    public static (double[][] Weights, double[][] Output) SelfAttention(double[][] x, double[][] wQ, double[][] wK, double[][] wV)
    {
        var weights = new SoftLookup().SelfAttention(x, wQ, wK, wV).Weights;
        var warmUp = new WarmUp();
        return (weights, warmUp.MatMul(warmUp.Transpose(weights), warmUp.MatMul(x, wV)));
    }

    public static string? Evidence(double[][] x, double[][] wQ, double[][] wK, double[][] wV, (double[][] Weights,
        double[][] Output) answer) =>
        x.Length < 2 ? null : $"Row 0 of your weights sums to {Show.Number(Math.Round(answer.Weights[0].Sum(), 4))}, column 0 to "
            + $"{Show.Number(Math.Round(answer.Weights.Sum(row => row[0]), 4))}.";
}
