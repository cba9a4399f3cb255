namespace Katas.Kata08;

public sealed class SinusoidalClocks : ISinusoidalClocks
{
    public double AngularSpeed(int pair, int dModel, double theta = 10000) =>
        Allowed(dModel, theta) && pair >= 0 && pair < dModel / 2
            ? Power(Math.Pow(theta, -2.0 / dModel), pair, theta, dModel)
            : throw new ArgumentException("There is no such clock.");

    public double Period(int pair, int dModel, double theta = 10000) => Math.Tau / AngularSpeed(pair, dModel, theta);

    public double[] Encode(int position, int dModel, double theta = 10000) => position >= 0 && Allowed(dModel, theta)
        ? Turned(Noon(dModel / 2), position, theta)
        : throw new ArgumentException("A position from 0 on is needed.");

    public double[][] Table(int length, int dModel, double theta = 10000) => length >= 0 && Allowed(dModel, theta)
        ? [.. Enumerable.Range(0, length).Select(position => Encode(position, dModel, theta))]
        : throw new ArgumentException("A length from 0 on is needed.");

    public double[] Advance(double[] encoding, int steps, double theta = 10000) => encoding is not null && Allowed(encoding.Length, theta)
        ? Turned([.. encoding.Chunk(2).Select(hand => (hand[0], hand[1]))], steps, theta)
        : throw new ArgumentException("An encoding is needed.");

    // The ratio of two neighbours is close to 1 where there are very many clocks; there its powers would add up its rounding.
    private static double Power(double ratio, int exponent, double theta, int dModel) => dModel > 64
        ? Math.Pow(theta, -2.0 * exponent / dModel)
        : exponent switch
        {
            0 => 1,
            _ when exponent % 2 == 0 => Power(ratio * ratio, exponent / 2, theta, dModel),
            _ => ratio * Power(ratio, exponent - 1, theta, dModel),
        };

    private double[] Turned((double Sin, double Cos)[] hands, int steps, double theta) =>
        [.. hands.Select((hand, pair) => Turn(hand, steps * AngularSpeed(pair, 2 * hands.Length, theta))).SelectMany(hand => Pair(hand))];

    private static (double Sin, double Cos) Turn((double Sin, double Cos) hand, double angle) =>
        (hand.Sin * Math.Cos(angle) + hand.Cos * Math.Sin(angle), hand.Cos * Math.Cos(angle) - hand.Sin * Math.Sin(angle));

    private static double[] Pair((double Sin, double Cos) hand) => [hand.Sin, hand.Cos];

    private static (double Sin, double Cos)[] Noon(int clocks) => [.. Enumerable.Repeat((0.0, 1.0), clocks)];

    private static bool Allowed(int dModel, double theta) => dModel >= 2 && dModel % 2 == 0 && double.IsFinite(theta) && theta > 1
        ? true
        : throw new ArgumentException("An even size is needed, and a finite theta above 1.");
}
