using System.Numerics;
using Katas.Testing;

namespace Katas.Kata08.Traps;

/// <summary>A clock is a complex number, steps are its power.</summary>
[RightVariant<ISinusoidalClocks>("complex powers")]
public static class ComplexPowers
{
    public static double[] Encode(int position, int dModel, double theta)
    {
        _ = Parts.Right.Encode(position, dModel, theta);
        return Advance([.. Enumerable.Range(0, dModel).Select(column => column % 2.0)], position, theta);
    }

    public static double[] Advance(double[] encoding, int steps, double theta)
    {
        _ = Parts.Right.Advance(encoding, steps, theta);
        return [.. encoding.Chunk(2).SelectMany((hand, pair) =>
            Columns(new Complex(hand[0], hand[1]) * Complex.Pow(OneStep(pair, encoding.Length, theta), steps)))];
    }

    private static Complex OneStep(int pair, int dModel, double theta) =>
        Complex.Exp(-Complex.ImaginaryOne * Parts.Right.AngularSpeed(pair, dModel, theta));

    private static double[] Columns(Complex hand) => [hand.Real, hand.Imaginary];
}
