namespace Katas.Kata08;

public sealed class BreakIt : IBreakIt
{
    public (double[] A, double[] B, int Position) WordsDrownedByRawPositions() => ([0.5, -0.5], [-0.5, 0.5], 500);

    public int OffsetOneFastClockCannotSee(double tolerance) => Blind(new Clock(1), 8, tolerance);

    public (int P, int Q) PositionsOneSlowClockCannotSee(int dModel, double tolerance)
    {
        var offset = Blind(Clock.All(dModel, 10000).Last(), dModel, tolerance);
        return (1000 - Math.Min(offset, 1000) + offset, 1000 - Math.Min(offset, 1000));
    }

    private static int Blind(Clock clock, int dModel, double tolerance)
    {
        var all = Clock.All(dModel, 10000).ToArray();
        var offset = 0;
        do
        {
            offset++;
        }
        while (Gap(clock, offset) >= tolerance || Math.Sqrt(all.Sum(one => Math.Pow(Gap(one, offset), 2))) < 0.051);
        return offset;
    }

    private static double Gap(Clock clock, int offset)
    {
        var (start, end) = (clock.At(0), clock.At(offset));
        return Math.Sqrt(Math.Pow(start.Right - end.Right, 2) + Math.Pow(start.Up - end.Up, 2));
    }
}
