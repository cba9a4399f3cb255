using Katas.Testing;

namespace Katas.Kata13.Traps;

/// <summary>In every head a token's blend is made with its column of the weights.</summary>
[Trap<IMultiHeadAttention>("column-for-row", "You blend with the columns of the weights: token i gets the values of those who listen to "
    + "it, in the measure in which they do. The numbers in a column need not even sum to 1. Whose budget decides what token i gets?")]
public static class ColumnForRow
{
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.Attend(x, wQ, wK, wV, wO, heads);
        return Parts.Finish([.. Parts.Right.Weights(x, wQ, wK, heads).Select(Parts.Transpose)], x, wV, wO);
    }
}
