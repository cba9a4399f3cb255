using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>The query is not rotated.</summary>
[Trap<IBridge>("one-gear", "You rotate the key only, so the score depends on where the key stands and not on the distance between the "
    + "two. Queries and keys turn like matched gears. Which gear is missing?")]
public static class OnlyTheKeyTurns
{
    public static (KvCache Cache, double[] Output) RotaryStep(KvCache cache, double[] q, double[] k, double[] v)
    {
        Parts.Check(cache, q, k, v);
        return Parts.Right.Step(cache, q, Parts.Rotated(k, cache.Keys.Length), v);
    }
}

/// <summary>The key is neither rotated nor stored rotated.</summary>
[Trap<IBridge>("one-gear", "You rotate the query only, so the score depends on where the query stands and not on the distance between "
    + "the two. Queries and keys turn like matched gears. Which gear is missing?")]
public static class OnlyTheQueryTurns
{
    public static (KvCache Cache, double[] Output) RotaryStep(KvCache cache, double[] q, double[] k, double[] v)
    {
        Parts.Check(cache, q, k, v);
        return Parts.Right.Step(cache, Parts.Rotated(q, cache.Keys.Length), k, v);
    }
}
