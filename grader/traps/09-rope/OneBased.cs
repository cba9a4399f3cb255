using Katas.Testing;

namespace Katas.Kata09.Traps;

/// <summary>Positions count from 1.</summary>
[Trap<IRope>("one-based", "You turn every vector by one position too many. Scores do not show it, because the query and the key are both "
    + "one too far; a vector at position 0 does: what should happen to it?")]
public static class OneBased
{
    public static double[] Rotate(double[] vector, int position, double theta = 10000) =>
        Turning.By(vector, position, theta, pair => Turning.Angle(pair, vector, position + 1, theta));
}
