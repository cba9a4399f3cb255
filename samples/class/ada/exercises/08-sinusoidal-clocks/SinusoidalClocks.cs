namespace Katas.Kata08;

public sealed class SinusoidalClocks : ISinusoidalClocks
{
    public double AngularSpeed(int pair, int dModel, double theta = 10000)
    {
        var clocks = Clocks(dModel, theta);
        ArgumentOutOfRangeException.ThrowIfNegative(pair);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(pair, clocks);
        return Math.Pow(theta, -2.0 * pair / dModel);
    }

    public double Period(int pair, int dModel, double theta = 10000) =>
        Math.Tau / AngularSpeed(pair, dModel, theta);

    public double[] Encode(int position, int dModel, double theta = 10000)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        var encoding = new double[2 * Clocks(dModel, theta)];
        for (var pair = 0; pair < encoding.Length / 2; pair++)
            (encoding[2 * pair], encoding[(2 * pair) + 1]) = Math.SinCos(position * AngularSpeed(pair, dModel, theta));
        return encoding;
    }

    public double[][] Table(int length, int dModel, double theta = 10000)
    {
        _ = Clocks(dModel, theta);
        return [.. Enumerable.Range(0, length).Select(position => Encode(position, dModel, theta))];
    }

    public double[] Advance(double[] encoding, int steps, double theta = 10000)
    {
        ArgumentNullException.ThrowIfNull(encoding);
        var advanced = new double[2 * Clocks(encoding.Length, theta)];
        for (var pair = 0; pair < advanced.Length / 2; pair++)
        {
            var (sin, cos) = Math.SinCos(steps * AngularSpeed(pair, encoding.Length, theta));
            var (right, up) = (encoding[2 * pair], encoding[(2 * pair) + 1]);
            advanced[2 * pair] = (right * cos) + (up * sin);
            advanced[(2 * pair) + 1] = (up * cos) - (right * sin);
        }
        return advanced;
    }

    private static int Clocks(int dModel, double theta)
    {
        if (dModel < 2 || dModel % 2 != 0)
        {
            throw new ArgumentException($"A clock takes two numbers, so the size must be even and at least 2; it is {dModel}.",
                nameof(dModel));
        }

        return double.IsFinite(theta) && theta > 1
            ? dModel / 2
            : throw new ArgumentException("Theta must be finite and above 1, or later clocks are not slower.", nameof(theta));
    }
}
