using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary>Softmax without the shift: the scale makes scores smaller, not small.</summary>
[Trap<IScaling>("naive-softmax", "You exponentiate the scores as they come, and exp of more than 710 is Infinity. The scale makes scores "
    + "smaller, it does not make them small. What did the warm-up do to a row of scores before it exponentiated?")]
public static class NaiveSoftmax
{
    public static (double[][] Weights, double[][] Output) Attention(double[][] q, double[][] k, double[][] v)
    {
        _ = new Scaling().Attention(q, k, v);
        var factor = new Scaling().Factor(q[0].Length);
        double[][] exponentials = [.. q.Select(query => k.Select(key => Math.Exp(factor * query.Zip(key, (x, y) => x * y).Sum()))
            .ToArray())];
        double[][] weights = [.. exponentials.Select(row => row.Select(exponential => exponential / row.Sum()).ToArray())];
        return (weights, [.. weights.Select(row => v[0].Select((_, c) => row.Select((weight, j) => weight * v[j][c]).Sum()).ToArray())]);
    }

    public static string? Evidence(double[][] q, double[][] k, double[][] _, (double[][] Weights, double[][] Output) answer) =>
        answer.Weights.FirstOrDefault(row => row.Any(double.IsNaN)) is { } row
        ? $"Among {q.Length} queries and {k.Length} keys, a row of your weights is {Show.Value(row)}." : null;
}
