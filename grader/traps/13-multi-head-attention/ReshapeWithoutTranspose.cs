using Katas.Testing;

namespace Katas.Kata13.Traps;

/// <summary>The numbers in storage order, cut into heads.</summary>
[Trap<IMultiHeadAttention>("reshape-without-transpose", "You cut the numbers in the order in which they are stored: head 0 got the first "
    + "tokens with all their columns, instead of everyone's first columns. A head should see every token. Which index has to change its "
    + "place before you may cut?")]
public static class ReshapeWithoutTranspose
{
    public static double[][][] Split(double[][] x, int heads)
    {
        _ = Parts.Right.Split(x, heads);
        return [.. x.SelectMany(row => row).Chunk(x[0].Length / heads).Chunk(x.Length)];
    }

    public static double[][] Concat(double[][][] heads)
    {
        _ = Parts.Right.Concat(heads);
        return [.. heads.SelectMany(head => head).SelectMany(row => row).Chunk(heads.Length * heads[0][0].Length)];
    }

    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.Attend(x, wQ, wK, wV, wO, heads);
        var blends = Parts.Blend(Weights(x, wQ, wK, heads), Split(Parts.Product(x, wV), heads));
        return Parts.Product(Concat(blends), wO);
    }

    public static double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads)
    {
        _ = Parts.Right.Weights(x, wQ, wK, heads);
        return Parts.Weights(Split(Parts.Product(x, wQ), heads), Split(Parts.Product(x, wK), heads));
    }
}

/// <summary>Cut in storage order, put together token by token.</summary>
[Trap<IMultiHeadAttention>("reshape-without-transpose", "You cut Q, K and V in the order in which they are stored: head 0 got the first "
    + "tokens with all their columns, instead of everyone's first columns. A head should see every token. Which index has to change its "
    + "place before you may cut?")]
public static class ReshapeOnTheWayIn
{
    public static double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        _ = Parts.Right.Attend(x, wQ, wK, wV, wO, heads);
        var values = ReshapeWithoutTranspose.Split(Parts.Product(x, wV), heads);
        return Parts.Product(Parts.Right.Concat(Parts.Blend(ReshapeWithoutTranspose.Weights(x, wQ, wK, heads), values)), wO);
    }
}
