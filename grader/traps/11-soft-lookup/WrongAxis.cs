using Katas.Kata00;
using Katas.Testing;

namespace Katas.Kata11.Traps;

/// <summary>Softmax down the columns: each key shares itself out among the queries.</summary>
[Trap<ISoftLookup>("wrong-axis", "Your columns of weights sum to 1, your rows do not: each key shares itself out among the queries. It "
    + "is the query that asks who matters to it; whose budget of 1 is being spent?")]
public static class WrongAxis
{
    public static (double[][] Weights, double[][] Output) SelfAttention(double[][] x, double[][] wQ, double[][] wK, double[][] wV)
    {
        var warmUp = new WarmUp();
        return Steps.SelfAttention(x, wQ, wK, wV, scores => warmUp.Transpose(warmUp.SoftmaxRows(warmUp.Transpose(scores))));
    }

    public static string? Evidence(double[][] x, double[][] _, double[][] _1, double[][] _2, (double[][] Weights,
        double[][] Output) answer) =>
        x.Length > 1 ? $"Your first row of weights sums to {Show.Number(answer.Weights[0].Sum())}, your first column to "
            + $"{Show.Number(answer.Weights.Sum(row => row[0]))}." : null;
}
