using System.Numerics;
using Katas.Testing;

namespace Katas.Kata09.Traps;

[RightVariant<IRope>("complex multiplication")]
public static class ComplexNumbers
{
    public static double[] Rotate(double[] vector, int position, double theta = 10000)
    {
        _ = new Rope().Rotate(vector, position, theta); // the same refusals
        return [.. vector.Chunk(2).SelectMany((pair, i) =>
        {
            var turned = new Complex(pair[0],
                pair[1]) * Complex.Exp(Complex.ImaginaryOne * position * Math.Pow(theta, -2.0 * i / vector.Length));
            return new[] { turned.Real, turned.Imaginary };
        })];
    }
}
