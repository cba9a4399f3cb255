using System.Numerics;

namespace Katas.Kata08;

// A hand is a complex number: its tip stands sin to the right of the axis and cos along it, so it is exp(i · angle) = cos + i sin.
public sealed class SinusoidalClocks : ISinusoidalClocks
{
    public double AngularSpeed(int pair, int dModel, double theta = 10000)
    {
        Refuse(dModel, theta);
        return (uint)pair < (uint)dModel / 2
            ? Math.Exp(-2.0 * pair / dModel * Math.Log(theta))
            : throw new ArgumentOutOfRangeException(nameof(pair), pair, $"There are {dModel / 2} clocks.");
    }

    public double Period(int pair, int dModel, double theta = 10000) => Math.Tau / AngularSpeed(pair, dModel, theta);

    public double[] Encode(int position, int dModel, double theta = 10000)
    {
        if (position < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(position));
        }
        Refuse(dModel, theta);
        var encoding = new double[dModel];
        for (var pair = 0; pair < dModel / 2; pair++)
        {
            Write(encoding, pair, Complex.FromPolarCoordinates(1, position * AngularSpeed(pair, dModel, theta)));
        }
        return encoding;
    }

    public double[][] Table(int length, int dModel, double theta = 10000)
    {
        if (length < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(length));
        }
        Refuse(dModel, theta);
        var table = new double[length][];
        Parallel.For(0, length, position => table[position] = Encode(position, dModel, theta));
        return table;
    }

    public double[] Advance(double[] encoding, int steps, double theta = 10000)
    {
        if (encoding is null)
        {
            throw new ArgumentNullException(nameof(encoding));
        }
        Refuse(encoding.Length, theta);
        var result = new double[encoding.Length];
        for (var pair = 0; pair < result.Length / 2; pair++)
        {
            var hand = new Complex(encoding[2 * pair + 1], encoding[2 * pair]);
            var turn = Complex.FromPolarCoordinates(1, steps * AngularSpeed(pair, result.Length, theta));
            Write(result, pair, hand * turn);
        }
        return result;
    }

    private static void Write(Span<double> encoding, int pair, Complex hand) =>
        (encoding[2 * pair], encoding[2 * pair + 1]) = (hand.Imaginary, hand.Real);

    private static void Refuse(int dModel, double theta)
    {
        if (dModel <= 0 || (dModel & 1) == 1)
        {
            throw new ArgumentOutOfRangeException(nameof(dModel), dModel, "The size must be even and at least 2.");
        }
        if (!(theta > 1 && theta <= double.MaxValue))
        {
            throw new ArgumentOutOfRangeException(nameof(theta), theta, "theta must be finite and above 1.");
        }
    }
}
