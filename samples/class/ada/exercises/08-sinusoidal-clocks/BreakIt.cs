namespace Katas.Kata08;

public sealed class BreakIt : IBreakIt
{
    public (double[] A, double[] B, int Position) WordsDrownedByRawPositions() => ([1, 1, -1, -1], [-1, -1, 1, 1], 50);

    public int OffsetOneFastClockCannotSee(double tolerance) =>
        Enumerable.Range(1, 1_000_000).First(offset => 2 * Math.Abs(Math.Sin(offset / 2.0)) < tolerance);

    public (int P, int Q) PositionsOneSlowClockCannotSee(int dModel, double tolerance) =>
        (0, (int)Math.Round(Math.Tau * Math.Pow(10000, (dModel - 2.0) / dModel)));
}
