namespace Katas.Kata08;

public sealed class SinusoidalClocks : ISinusoidalClocks
{
    public double AngularSpeed(int pair, int dModel, double theta = 10000)
    {
        Check(dModel, theta);
        ArgumentOutOfRangeException.ThrowIfNegative(pair);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(pair, dModel / 2);
        return 1 / Math.Pow(theta, 2.0 * pair / dModel);
    }

    public double Period(int pair, int dModel, double theta = 10000) => Math.Tau / AngularSpeed(pair, dModel, theta);

    public double[] Encode(int position, int dModel, double theta = 10000)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        return Speeds(dModel, theta)
            .Select(speed => Math.SinCos(position * speed))
            .SelectMany(hand => new[] { hand.Sin, hand.Cos })
            .ToArray();
    }

    public double[][] Table(int length, int dModel, double theta = 10000)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        Check(dModel, theta);
        return Enumerable.Range(0, length).Select(position => Encode(position, dModel, theta)).ToArray();
    }

    public double[] Advance(double[] encoding, int steps, double theta = 10000)
    {
        ArgumentNullException.ThrowIfNull(encoding);
        return Speeds(encoding.Length, theta)
            .Zip(encoding.Chunk(2), (speed, hand) => (Turn: Math.SinCos(steps * speed), Sin: hand[0], Cos: hand[1]))
            .SelectMany(hand => new[]
            {
                hand.Sin * hand.Turn.Cos + hand.Cos * hand.Turn.Sin,
                hand.Cos * hand.Turn.Cos - hand.Sin * hand.Turn.Sin,
            })
            .ToArray();
    }

    private IEnumerable<double> Speeds(int dModel, double theta)
    {
        Check(dModel, theta);
        return Enumerable.Range(0, dModel / 2).Select(pair => AngularSpeed(pair, dModel, theta));
    }

    private static void Check(int dModel, double theta)
    {
        if (dModel < 2 || int.IsOddInteger(dModel))
        {
            throw new ArgumentOutOfRangeException(nameof(dModel));
        }
        if (theta is not (> 1 and < double.PositiveInfinity))
        {
            throw new ArgumentOutOfRangeException(nameof(theta));
        }
    }
}
