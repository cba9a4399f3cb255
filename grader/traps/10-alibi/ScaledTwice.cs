using Katas.Testing;

namespace Katas.Kata10.Traps;

/// <summary>The scores are divided by the square root of n, then the penalty is added.</summary>
[Trap<IAlibi>("scaled-twice", "You divide the scores by a square root before you add the penalty. They arrive ready, and the number of "
    + "tokens has nothing to do with their scale. What is left to do with them?")]
public static class ScaledTwice
{
    public static double[][] AddBias(double[][] scores, double slope)
    {
        _ = new Alibi().AddBias(scores, slope);
        return new Alibi().AddBias(Biases.Each(scores, score => score / Math.Sqrt(scores.Length)), slope);
    }
}
