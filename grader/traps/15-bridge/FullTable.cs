using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>n² with a cache.</summary>
[Trap<IBridge>("full-table", "You count a full table. With a cache each token asks once, and only those that came before it and itself "
    + "can answer. How many keys are there when the first token asks?")]
public static class FullTable
{
    public static long ScoresWithCache(int tokens)
    {
        _ = Parts.Right.ScoresWithCache(tokens);
        return (long)tokens * tokens;
    }
}
