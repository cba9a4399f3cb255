using Katas.Testing;

namespace Katas.Kata13.Traps;

/// <summary>Rows are keys, columns are queries.</summary>
[Trap<IMultiHeadAttention>("swapped-roles", "Your queries come from W_K and your keys from W_Q: row i now tells who asks token i, not "
    + "whom token i asks. Which of the two matrices makes the question?")]
public static class SwappedRoles
{
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads) =>
        Parts.Right.Attend(x, wK, wQ, wV, wO, heads);

    public static double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads) => Parts.Right.Weights(x, wK, wQ, heads);
}
