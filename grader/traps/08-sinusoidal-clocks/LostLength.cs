using Katas.Testing;

namespace Katas.Kata08.Traps;

/// <summary>Only the direction of a hand is kept; every answer has hands of length 1.</summary>
[Trap<ISinusoidalClocks>("lost-length", "You read each hand's angle, add to it and draw a new hand of length 1. For the encoding of a "
    + "position that is enough; for other vectors it is not, and a hand of length 0 gets a direction it never had. A turn keeps lengths: "
    + "what happened to the length of the hand you were given?")]
public static class LostLength
{
    public static double[] Advance(double[] encoding, int steps, double theta)
    {
        _ = Parts.Right.Advance(encoding, steps, theta);
        return [.. encoding.Chunk(2).SelectMany((hand, pair) =>
            Parts.Turn(0, 1, Math.Atan2(hand[0], hand[1]) + (steps * Parts.Right.AngularSpeed(pair, encoding.Length, theta))))];
    }
}
