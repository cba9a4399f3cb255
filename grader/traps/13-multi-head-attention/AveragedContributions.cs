using Katas.Testing;

namespace Katas.Kata13.Traps;

/// <summary>Each head through its rows of W_O, then the mean instead of the sum.</summary>
[Trap<IMultiHeadAttention>("averaged-heads", "Your output is the right one divided by the number of heads: the specialists were averaged. Their contributions are meant to stand side by side, so a loud head stays loud whoever else is in the room. Where do you divide?")]
public static class AveragedContributions
{
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads) =>
        Parts.Scaled(Parts.Right.Attend(x, wQ, wK, wV, wO, heads), 1.0 / heads);
}
