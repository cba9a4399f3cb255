using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>0 + 1 + 2 + … instead of 1 + 2 + 3 + …</summary>
[Trap<IBridge>("forgot-own-key", "You count no score for the first token and one too few for every other: each new query also meets its own key. How many keys are in the cache when the first query looks?")]
public static class CountsNoOwnKey
{
    public static long ScoresWithCache(int tokens) => Parts.Right.ScoresWithCache(tokens) - tokens;
}
