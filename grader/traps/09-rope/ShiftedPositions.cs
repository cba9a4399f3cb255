using Katas.Testing;

namespace Katas.Kata09.Traps;

/// <summary>A number is added to every position.</summary>
[Trap<IRope>("shifted-positions", "A fixed number is added to every position before you turn, or taken from it. Scores do not show it, "
    + "because the query and the key are shifted alike; a vector at position 0 does: what should happen to it?")]
[Fitted(-9, 9, "The number that is added to every position is {0}.", -1, Proof = [2])]
public static class ShiftedPositions
{
    public static double[] Rotate(double[] vector, int position, double theta, int shift) =>
        Turning.By(vector, position, theta, pair => Turning.Angle(pair, vector, position + shift, theta));
}
