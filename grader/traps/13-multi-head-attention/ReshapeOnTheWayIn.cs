using Katas.Testing;

namespace Katas.Kata13.Traps;

/// <summary>Cut in storage order, put together token by token.</summary>
[Trap<IMultiHeadAttention>("reshape-without-transpose", "You cut Q, K and V in the order in which they are stored: head 0 got the first tokens with all their columns, instead of everyone's first columns. A head should see every token. Which index has to change its place before you may cut?")]
public static class ReshapeOnTheWayIn
{
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.Attend(x, wQ, wK, wV, wO, heads);
        var values = ReshapeWithoutTranspose.Split(Parts.Product(x, wV), heads);
        return Parts.Product(Parts.Right.Concat(Parts.Blend(ReshapeWithoutTranspose.Weights(x, wQ, wK, heads), values)), wO);
    }
}
