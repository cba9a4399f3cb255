using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>n² instead of the sum of squares.</summary>
[Trap<IBridge>("last-table-only", "You count the last table only. A text is written token by token, and without a cache every token "
    + "asked for a whole table of its own. How many tables were thrown away on the way?")]
public static class LastTableOnly
{
    public static long ScoresWithoutCache(int tokens)
    {
        _ = Parts.Right.ScoresWithoutCache(tokens);
        return (long)tokens * tokens;
    }
}
