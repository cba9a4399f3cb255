using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>The visible halves of the tables.</summary>
[Trap<IBridge>("triangles-only", "You count the visible half of each table. That is what a clever implementation would compute; the "
    + "contract asks for the plain one, which fills the whole table and masks it afterwards. How many scores has a table of t "
    + "queries and t keys?")]
public static class TrianglesOnly
{
    public static long ScoresWithoutCache(int tokens)
    {
        _ = Parts.Right.ScoresWithoutCache(tokens);
        return tokens * (tokens + 1L) * (tokens + 2L) / 6;
    }
}
