namespace Katas.Kata08.Traps;

/// <summary>Pieces the wrong models are put together from; each refuses what the right answer refuses.</summary>
internal static class Parts
{
    public static SinusoidalClocks Right => new();

    /// <summary>Encodings of clocks that run at other speeds, or started earlier.</summary>
    public static double[] Encode(int position, int dModel, double theta, Func<int, double> speed, int shift = 0)
    {
        _ = Right.Encode(position, dModel, theta);
        return [.. Enumerable.Range(0, dModel / 2)
            .SelectMany(pair => new[] { Math.Sin((position + shift) * speed(pair)), Math.Cos((position + shift) * speed(pair)) })];
    }

    /// <summary>A table whose rows are made another way.</summary>
    public static double[][] Table(int length, int dModel, double theta, Func<int, double[]> row)
    {
        _ = Right.Table(length, dModel, theta);
        return [.. Enumerable.Range(0, length).Select(row)];
    }

    /// <summary>Hands turned at other speeds.</summary>
    public static double[] Advance(double[] encoding, int steps, double theta, Func<int, double> speed)
    {
        _ = Right.Advance(encoding, steps, theta);
        return [.. encoding.Chunk(2).SelectMany((hand, pair) => Turn(hand[0], hand[1], steps * speed(pair)))];
    }

    public static double[] Turn(double sin, double cos, double angle) =>
        [(sin * Math.Cos(angle)) + (cos * Math.Sin(angle)), (cos * Math.Cos(angle)) - (sin * Math.Sin(angle))];
}
