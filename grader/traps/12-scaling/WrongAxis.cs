using Katas.Kata00;
using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary>Softmax down the columns: each key shares itself out among the queries.</summary>
[Trap<IScaling>("wrong-axis", "Your columns of weights sum to 1, your rows do not: softmax ran over the queries. It is the query that "
    + "has a budget of 1 to spend; among whom does it spend it?")]
public static class WrongAxis
{
    public static (double[][] Weights, double[][] Output) Attention(double[][] q, double[][] k, double[][] v)
    {
        _ = new Scaling().Attention(q, k, v);
        var warmUp = new WarmUp();
        var byKey = new Scaling().Attention(k, q, q).Weights; // row = key, shared out among the queries
        var weights = warmUp.Transpose(byKey);
        return (weights, warmUp.MatMul(weights, v));
    }

    public static string? Evidence(double[][] q, double[][] k, double[][] _, (double[][] Weights, double[][] Output) answer) =>
        q.Length == k.Length ? null : $"Your first row of weights sums to {Show.Number(answer.Weights[0].Sum())}, your first column to "
            + $"{Show.Number(answer.Weights.Sum(row => row[0]))}.";
}
