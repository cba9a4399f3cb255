using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>The closed formulas in 32 bits.</summary>
[Trap<IBridge>("int-overflow", "Your formula multiplies int by int, which ends just above two thousand million and then starts again at the other side, before you divide and return. In which type is the product computed?")]
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
