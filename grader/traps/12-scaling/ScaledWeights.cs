using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary>Softmax first, then the division.</summary>
[Trap<IScaling>("scaled-weights", "You divide the weights by √d_k, after softmax. Then a query no longer shares out all of its "
    + "attention, and softmax has saturated already. Before which step does the scale still help?")]
public static class ScaledWeights
{
    public static (double[][] Weights, double[][] Output) Attention(double[][] q, double[][] k, double[][] v)
    {
        var (weights, output) = MissingScale.Attention(q, k, v);
        var factor = new Scaling().Factor(q[0].Length);
        return ([.. weights.Select(row => row.Select(x => x * factor).ToArray())],
            [.. output.Select(row => row.Select(x => x * factor).ToArray())]);
    }

    public static string? Evidence(double[][] q, double[][] k, double[][] _, (double[][] Weights, double[][] Output) answer) =>
        q[0].Length > 1 && k.Length > 1 ? $"With d_k = {q[0].Length} your first row of weights sums to "
            + $"{Show.Number(answer.Weights[0].Sum())}." : null;
}
