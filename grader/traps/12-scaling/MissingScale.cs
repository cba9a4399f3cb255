using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary>Dot products go into softmax as they are.</summary>
[Trap<IScaling>("missing-scale", "You give softmax the bare dot products. They spread like √d_k: with d_k = 64 and 16 random keys, one "
    + "key takes 0.84 of the weight on average, and the more certain softmax is, the less it can learn. What could every score be "
    + "divided by, so that wider vectors do not mean louder scores?", Module = true)]
public static class MissingScale
{
    public static (double[][] Weights, double[][] Output) Attention(double[][] q, double[][] k, double[][] v) =>
        Multiplied.By(() => 1, q, k, v);

    public static string? Evidence(double[][] q, double[][] k, double[][] v, (double[][] Weights, double[][] Output) answer) =>
        k.Length > 1 && q[0].Length >= 4
            ? $"With d_k = {q[0].Length} and {k.Length} keys, the largest weights of your queries are {Largest(answer.Weights)}; scaled "
                + $"they would be {Largest(new Scaling().Attention(q, k, v).Weights)}."
            : null;

    private static string Largest(double[][] weights) => Show.Value(weights.Take(4).Select(row => Math.Round(row.Max(), 4)));
}
