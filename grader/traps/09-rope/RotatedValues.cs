using Katas.Testing;

namespace Katas.Kata09.Traps;

/// <summary>Values turn as well.</summary>
[Trap<IRope>("rotated-values", "You turn the values too. Queries and keys are compared, and there the turn tells the distance; values "
    + "are the content that is handed over, and a turned value says something else at every position. Which of the three should still be "
    + "what it was?")]
public static class RotatedValues
{
    // Only an even width can be turned.
    public static (double[][] Q, double[][] K, double[][] V) Apply(double[][] q, double[][] k, double[][] v, int firstPosition = 0)
    {
        var right = new Rope().Apply(q, k, v, firstPosition);
        return right with { V = new Rope().RotateRows(v, firstPosition) };
    }
}
