using Katas.Testing;

namespace Katas.Kata08.Traps;

/// <summary>Each hand is read as an angle and a length; the angle grows, the length stays.</summary>
[RightVariant<ISinusoidalClocks>("angle and length of each hand")]
public static class PolarHands
{
    public static double[] Advance(double[] encoding, int steps, double theta)
    {
        _ = Parts.Right.Advance(encoding, steps, theta);
        return [.. encoding.Chunk(2).SelectMany((hand, pair) =>
            Hand(Math.Atan2(hand[0], hand[1]) + (steps * Parts.Right.AngularSpeed(pair, encoding.Length, theta)),
                double.Hypot(hand[0], hand[1])))];
    }

    private static double[] Hand(double angle, double length) => [length * Math.Sin(angle), length * Math.Cos(angle)];
}
