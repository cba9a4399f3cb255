using System.Numerics;
using Katas.Testing;

namespace Katas.Kata15.Traps.Right;

/// <summary>The counts as loops, and in exact arithmetic without bounds.</summary>
[RightVariant<IBridge>("loops and big integers")]
public static class CountedInLoops
{
    public static long ScoresWithoutCache(int tokens)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tokens);
        var scores = 0L;
        for (var t = 1L; t <= tokens; t++)
            scores += t * t;
        return scores;
    }

    public static long ScoresWithCache(int tokens)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tokens);
        var scores = 0L;
        for (var t = 1; t <= tokens; t++)
            scores += t;
        return scores;
    }

    public static long StoredNumbers(int tokens, int layers, int kvHeads, int headDim)
    {
        BigInteger product = 2;
        foreach (var number in new[] { headDim, kvHeads, layers, tokens })
        {
            ArgumentOutOfRangeException.ThrowIfNegative(number);
            product *= number;
        }
        return (long)product;
    }
}
