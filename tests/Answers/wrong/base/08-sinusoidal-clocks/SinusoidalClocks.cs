namespace Katas.Kata08;

public sealed class SinusoidalClocks : ISinusoidalClocks
{
    public double AngularSpeed(int pair, int dModel, double theta = 10000)
    {
        Check(dModel, theta);
        if (pair < 0 || pair >= dModel / 2)
        {
            throw new ArgumentException("There is no such clock.");
        }

        return Math.Pow(theta, -2.0 * pair / dModel);
    }

    public double Period(int pair, int dModel, double theta = 10000) => 2 * Math.PI / AngularSpeed(pair, dModel, theta);

    public double[] Encode(int position, int dModel, double theta = 10000)
    {
        Check(dModel, theta);
        if (position < 0)
        {
            throw new ArgumentException("A position is not negative.");
        }

        var code = new double[dModel];
        for (int i = 0; i < dModel / 2; i++)
        {
            double angle = position * AngularSpeed(i, dModel, theta);
            code[2 * i] = Math.Sin(angle);
            code[2 * i + 1] = Math.Cos(angle);
        }

        return code;
    }

    public double[][] Table(int length, int dModel, double theta = 10000)
    {
        Check(dModel, theta);
        if (length < 0)
        {
            throw new ArgumentException("A length is not negative.");
        }

        var rows = new double[length][];
        for (int p = 0; p < length; p++)
        {
            rows[p] = Encode(p, dModel, theta);
        }

        return rows;
    }

    public double[] Advance(double[] encoding, int steps, double theta = 10000)
    {
        if (encoding is null)
        {
            throw new ArgumentNullException(nameof(encoding));
        }

        Check(encoding.Length, theta);
        var turned = new double[encoding.Length];
        for (int i = 0; i < encoding.Length / 2; i++)
        {
            double angle = steps * AngularSpeed(i, encoding.Length, theta);
            double sin = encoding[2 * i];
            double cos = encoding[2 * i + 1];
            turned[2 * i] = sin * Math.Cos(angle) + cos * Math.Sin(angle);
            turned[2 * i + 1] = cos * Math.Cos(angle) - sin * Math.Sin(angle);
        }

        return turned;
    }

    private static void Check(int dModel, double theta)
    {
        if (dModel < 2 || dModel % 2 != 0)
        {
            throw new ArgumentException("The size is even and at least 2.");
        }

        if (!double.IsFinite(theta) || theta <= 1)
        {
            throw new ArgumentException("Theta is finite and above 1.");
        }
    }
}
