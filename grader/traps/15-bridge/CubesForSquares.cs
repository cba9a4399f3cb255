using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>The sum of t³.</summary>
[Trap<IBridge>("cubes-for-squares", "You add up t to the power of three. A table has as many rows as columns and no third side; the third "
    + "power comes in when the tables of all steps are added up. How many scores has the table of step t?")]
public static class CubesForSquares
{
    public static long ScoresWithoutCache(int tokens)
    {
        _ = Parts.Right.ScoresWithoutCache(tokens);
        var half = (Int128)tokens * (tokens + 1L) / 2;
        return unchecked((long)(half * half));
    }
}
