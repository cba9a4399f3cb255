using Katas.Testing;

namespace Katas.Kata10.Traps;

/// <summary>The sum of score and penalty is divided by the square root of n.</summary>
[Trap<IAlibi>("scaled-bias", "You divide by a square root after the penalty is in, so the penalty shrinks with it and the slopes lose "
    + "their meaning. The scores arrive ready. What is left to do with them?")]
public static class ScaledBias
{
    public static double[][] AddBias(double[][] scores, double slope) =>
        Biases.Each(new Alibi().AddBias(scores, slope), score => score / Math.Sqrt(scores.Length));
}
