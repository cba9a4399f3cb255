using Katas.Testing;

namespace Katas.Kata14.Traps;

/// <summary>The tiny attention divided by 2 instead of its root.</summary>
[Trap<IByHand>("divided-by-dk", "You divided the scores by d_k. A dot product of d_k random parts spreads like the root of their number, "
    + "so that is too much. By what do you divide?")]
public static class DividedByDk
{
    public static (double[] Scores, double[] Weights, double Output) TinyAttention() => ([0.5, 0], [0.622, 0.378], 13.775);
}
