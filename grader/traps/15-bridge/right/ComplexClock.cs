using System.Numerics;
using Katas.Testing;

namespace Katas.Kata15.Traps.Right;

/// <summary>The rotation as a product of complex numbers, in polar form.</summary>
[RightVariant<IBridge>("complex rotation")]
public static class ComplexClock
{
    public static (KvCache Cache, double[] Output) RotaryStep(KvCache cache, double[] q, double[] k, double[] v)
    {
        Parts.Check(cache, q, k, v);
        var position = cache.Keys.Length;
        return Parts.Right.Step(cache, Turned(q, position), Turned(k, position), v);
    }

    private static double[] Turned(double[] vector, int position) =>
        [.. vector.Chunk(2).SelectMany((pair, i) =>
            Numbers(new Complex(pair[0], pair[1]) * Complex.FromPolarCoordinates(1, position / Math.Pow(10000, 2.0 * i / vector.Length))))];

    private static double[] Numbers(Complex number) => [number.Real, number.Imaginary];
}
