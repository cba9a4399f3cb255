using Katas.Testing;

namespace Katas.Kata13.Traps;

/// <summary>[token][head] instead of [head][token].</summary>
[Trap<IMultiHeadAttention>("tokens-before-heads", "Your columns are cut well, but the order of the indices is [token][head]; it should "
    + "be [head][token], so that one head is one matrix with all tokens in it. What should the first index choose?")]
public static class TokensBeforeHeads
{
    public static double[][][] Split(double[][] x, int heads)
    {
        _ = Parts.Right.Split(x, heads);
        return [.. x.Select(row => row.Chunk(row.Length / heads).ToArray())];
    }

    public static double[][] Concat(double[][][] heads)
    {
        _ = Parts.Right.Concat(heads);
        return [.. heads.Select(head => head.SelectMany(row => row).ToArray())];
    }
}
