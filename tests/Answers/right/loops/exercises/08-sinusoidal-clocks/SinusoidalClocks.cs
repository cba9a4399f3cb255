namespace Katas.Kata08;

public sealed class SinusoidalClocks : ISinusoidalClocks
{
    public double AngularSpeed(int pair, int dModel, double theta = 10000)
    {
        Check(dModel, theta);
        if (pair < 0 || pair >= dModel / 2)
        {
            throw new ArgumentException($"There is no clock {pair}.");
        }
        return Math.Pow(theta, -2.0 * pair / dModel);
    }

    public double Period(int pair, int dModel, double theta = 10000) => 2 * Math.PI / AngularSpeed(pair, dModel, theta);

    public double[] Encode(int position, int dModel, double theta = 10000)
    {
        Check(dModel, theta);
        if (position < 0)
        {
            throw new ArgumentException("A negative position.");
        }
        var result = new double[dModel];
        for (var i = 0; i < dModel / 2; i++)
        {
            var angle = position * AngularSpeed(i, dModel, theta);
            result[2 * i] = Math.Sin(angle);
            result[2 * i + 1] = Math.Cos(angle);
        }
        return result;
    }

    public double[][] Table(int length, int dModel, double theta = 10000)
    {
        Check(dModel, theta);
        if (length < 0)
        {
            throw new ArgumentException("A negative length.");
        }
        var result = new double[length][];
        for (var p = 0; p < length; p++)
        {
            result[p] = Encode(p, dModel, theta);
        }
        return result;
    }

    public double[] Advance(double[] encoding, int steps, double theta = 10000)
    {
        if (encoding == null)
        {
            throw new ArgumentException("No encoding.");
        }
        Check(encoding.Length, theta);
        var result = new double[encoding.Length];
        for (var i = 0; i < encoding.Length / 2; i++)
        {
            var angle = steps * AngularSpeed(i, encoding.Length, theta);
            var sin = encoding[2 * i];
            var cos = encoding[2 * i + 1];
            result[2 * i] = sin * Math.Cos(angle) + cos * Math.Sin(angle);
            result[2 * i + 1] = cos * Math.Cos(angle) - sin * Math.Sin(angle);
        }
        return result;
    }

    private static void Check(int dModel, double theta)
    {
        if (dModel < 2 || dModel % 2 != 0)
        {
            throw new ArgumentException("dModel must be even and at least 2.");
        }
        if (double.IsNaN(theta) || double.IsInfinity(theta) || theta <= 1)
        {
            throw new ArgumentException("theta must be finite and above 1.");
        }
    }
}
