using Katas.Testing;

namespace Katas.Kata10.Traps;

/// <summary>The softmax is taken as well.</summary>
[Trap<IAlibi>("weights-already", "Your rows sum to 1: you went on and took the softmax. ALiBi ends one step earlier, with scores; "
    + "softmax is the next one's work, and taken twice it flattens the weights.")]
public static class WeightsAlready
{
    public static double[][] AddBias(double[][] scores, double slope) =>
        [.. new Alibi().AddBias(scores, slope)
            .Select(row => row.Select(score => Math.Exp(score - row.Max()) / row.Sum(other => Math.Exp(other - row.Max()))).ToArray())];
}
