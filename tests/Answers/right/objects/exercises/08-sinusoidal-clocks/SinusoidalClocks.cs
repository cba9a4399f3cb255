namespace Katas.Kata08;

public sealed class SinusoidalClocks : ISinusoidalClocks
{
    public double AngularSpeed(int pair, int dModel, double theta = 10000) => One(pair, dModel, theta).Speed;

    public double Period(int pair, int dModel, double theta = 10000) => One(pair, dModel, theta).Period;

    public double[] Encode(int position, int dModel, double theta = 10000)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        return Flat(Clock.All(dModel, theta).Select(clock => clock.At(position)));
    }

    // Each row is the one before it, turned on by one step; every 64 rows the clocks are set anew, so that no error can grow.
    public double[][] Table(int length, int dModel, double theta = 10000)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        Clock.All(dModel, theta);
        return Rows().ToArray();

        IEnumerable<double[]> Rows()
        {
            var row = Array.Empty<double>();
            for (var position = 0; position < length; position++)
            {
                row = position % 64 == 0 ? Encode(position, dModel, theta) : Advance(row, 1, theta);
                yield return row;
            }
        }
    }

    public double[] Advance(double[] encoding, int steps, double theta = 10000)
    {
        ArgumentNullException.ThrowIfNull(encoding);
        return Flat(Clock.All(encoding.Length, theta)
            .Select((clock, i) => new Hand(encoding[2 * i], encoding[2 * i + 1]).Turned(steps * clock.Speed)));
    }

    private static Clock One(int pair, int dModel, double theta) =>
        Clock.All(dModel, theta).Where((_, i) => i == pair).SingleOrDefault()
        ?? throw new ArgumentOutOfRangeException(nameof(pair), pair, "There is no such clock.");

    private static double[] Flat(IEnumerable<Hand> hands) => [.. hands.SelectMany(hand => (double[])[hand.Right, hand.Up])];
}
