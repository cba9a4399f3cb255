using Katas.Testing;

namespace Katas.Kata13.Traps;

/// <summary>The mean of the heads instead of all of them.</summary>
[Trap<IMultiHeadAttention>("averaged-heads", "You average the heads, and the specialists' different findings are blurred into one again. "
    + "Each head's part should survive as it is, in a place of its own, until W_O mixes them. How wide is a token when all heads "
    + "have reported?")]
public static class AveragedHeads
{
    public static double[][] Concat(double[][][] heads) => Parts.Scaled(SummedHeads.Concat(heads), 1.0 / heads.Length);

    // The mean head in every head's place meets each block of W_O in turn: the same as every head meeting the mean block.
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.Attend(x, wQ, wK, wV, wO, heads);
        return Parts.Scaled(SummedHeads.Attend(x, wQ, wK, wV, wO, heads), 1.0 / heads);
    }
}

/// <summary>Each head through its rows of W_O, then the mean instead of the sum.</summary>
[Trap<IMultiHeadAttention>("averaged-heads", "Your output is the right one divided by the number of heads: the specialists were "
    + "averaged. Their contributions are meant to stand side by side, so a loud head stays loud whoever else is in the room. Where "
    + "do you divide?")]
public static class AveragedContributions
{
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads) =>
        Parts.Scaled(Parts.Right.Attend(x, wQ, wK, wV, wO, heads), 1.0 / heads);
}

/// <summary>The sum of the heads instead of all of them.</summary>
[Trap<IMultiHeadAttention>("averaged-heads", "You add the heads up, and nobody can tell any more which specialist said what. Each head's "
    + "part should survive as it is, in a place of its own, until W_O mixes them. How wide is a token when all heads have reported?")]
public static class SummedHeads
{
    public static double[][] Concat(double[][][] heads)
    {
        _ = Parts.Right.Concat(heads);
        return [.. heads[0].Select((row, token) => row.Select((_, column) => heads.Sum(head => head[token][column])).ToArray())];
    }

    // The sum in every head's place meets each block of W_O in turn: the same as every head meeting the sum of the blocks.
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.Attend(x, wQ, wK, wV, wO, heads);
        var headWidth = wO.Length / heads;
        double[][] sums = [.. wO.Select((row, i) =>
            row.Select((_, column) => Enumerable.Range(0, heads).Sum(head => wO[(head * headWidth) + (i % headWidth)][column])).ToArray())];
        return Parts.Right.Attend(x, wQ, wK, wV, sums, heads);
    }
}
