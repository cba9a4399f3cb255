namespace Katas.Kata08;

public sealed class BreakIt : IBreakIt
{
    public (double[] A, double[] B, int Position) WordsDrownedByRawPositions() => ([1, 0, 0, 0], [0, 1, 0, 0], 1_000_000);

    public int OffsetOneFastClockCannotSee(double tolerance) => FirstOffset(1, 8, tolerance);

    public (int P, int Q) PositionsOneSlowClockCannotSee(int dModel, double tolerance) =>
        (0, FirstOffset(Math.Pow(10000, -(dModel - 2.0) / dModel), dModel, tolerance));

    private static int FirstOffset(double blindSpeed, int dModel, double tolerance)
    {
        var speeds = new double[dModel / 2];
        for (var i = 0; i < speeds.Length; i++)
        {
            speeds[i] = Math.Pow(10000, -2.0 * i / dModel);
        }
        var offset = 1;
        while (SquaredGap(blindSpeed, offset) >= tolerance * tolerance || SquaredGap(speeds, offset) <= 0.0026)
        {
            offset++;
        }
        return offset;
    }

    private static double SquaredGap(double speed, int offset) => 4 * Math.Pow(Math.Sin(speed * offset / 2), 2);

    private static double SquaredGap(ReadOnlySpan<double> speeds, int offset)
    {
        var sum = 0.0;
        foreach (var speed in speeds)
        {
            sum += SquaredGap(speed, offset);
        }
        return sum;
    }
}
