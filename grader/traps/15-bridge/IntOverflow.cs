using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>Sums and products in 32 bits.</summary>
[Trap<IBridge>("int-overflow", "Your count goes through an int, which ends just above two thousand million and then starts again at the "
    + "other side. Real texts and models need more. In which type is the sum, or the product, computed before it is returned?")]
public static class IntOverflow
{
    public static long ScoresWithoutCache(int tokens)
    {
        _ = Parts.Right.ScoresWithoutCache(tokens);
        return unchecked((int)Parts.Right.ScoresWithoutCache(tokens)); // the same remainder as adding up in 32 bits
    }

    public static long ScoresWithCache(int tokens)
    {
        _ = Parts.Right.ScoresWithCache(tokens);
        return unchecked((int)Parts.Right.ScoresWithCache(tokens));
    }

    public static long StoredNumbers(int tokens, int layers, int kvHeads, int headDim)
    {
        _ = Parts.Right.StoredNumbers(tokens, layers, kvHeads, headDim);
        return unchecked(2 * tokens * layers * kvHeads * headDim);
    }
}

/// <summary>The closed formulas in 32 bits.</summary>
[Trap<IBridge>("int-overflow", "Your formula multiplies int by int, which ends just above two thousand million and then starts again at "
    + "the other side, before you divide and return. In which type is the product computed?")]
public static class IntOverflowInFormula
{
    public static long ScoresWithoutCache(int tokens)
    {
        _ = Parts.Right.ScoresWithoutCache(tokens);
        return unchecked(tokens * (tokens + 1) * ((2 * tokens) + 1) / 6);
    }

    public static long ScoresWithCache(int tokens)
    {
        _ = Parts.Right.ScoresWithCache(tokens);
        return unchecked(tokens * (tokens + 1) / 2);
    }
}
