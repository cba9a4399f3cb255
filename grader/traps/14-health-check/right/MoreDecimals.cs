using Katas.Testing;

namespace Katas.Kata14.Traps;

/// <summary>By hand, but with all decimals of a pocket calculator.</summary>
[RightVariant<IByHand>("more decimals than asked for")]
public static class MoreDecimals
{
    public static (double[] Scores, double[] Weights, double Output) TinyAttention() =>
        ([0.70710678, 0], [0.66976155, 0.33023845], 13.3023845);
}
