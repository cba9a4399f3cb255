using Katas.Testing;

namespace Katas.Kata13.Traps;

/// <summary>The first block of columns for every head.</summary>
[Trap<IMultiHeadAttention>("clones", "All your heads read the same columns, the first ones, so they are one specialist several times "
    + "over, and the other columns are never read. How does the place where a head starts to read depend on its number?")]
public static class Clones
{
    public static double[][][] Split(double[][] x, int heads)
    {
        var parts = Parts.Right.Split(x, heads);
        return [.. parts.Select(_ => parts[0])];
    }

    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.Attend(x, wQ, wK, wV, wO, heads);
        return Parts.Right.Attend(x, First(wQ, heads), First(wK, heads), First(wV, heads), wO, heads);
    }

    public static double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads)
    {
        _ = Parts.Right.Weights(x, wQ, wK, heads);
        return Parts.Right.Weights(x, First(wQ, heads), First(wK, heads), heads);
    }

    private static double[][] First(double[][] matrix, int heads) => Parts.Columns(matrix, column => column % (matrix.Length / heads));
}
