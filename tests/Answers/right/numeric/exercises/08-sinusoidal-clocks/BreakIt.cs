namespace Katas.Kata08;

public sealed class BreakIt : IBreakIt
{
    public (double[] A, double[] B, int Position) WordsDrownedByRawPositions() => ([1, -1, 0, 0], [-1, 1, 0, 0], 77);

    public int OffsetOneFastClockCannotSee(double tolerance) => Search(1, 8, tolerance);

    public (int P, int Q) PositionsOneSlowClockCannotSee(int dModel, double tolerance) =>
        (Search(Math.Pow(1e4, 2.0 / dModel - 1), dModel, tolerance), 0);

    private static int Search(double speed, int d, double tolerance)
    {
        for (int k = 1; ; k++)
        {
            if (2 * Math.Abs(Math.Sin(k * speed / 2)) >= tolerance) continue;
            double all = 0;
            for (int i = 0; i < d / 2; i++) all += 2 - 2 * Math.Cos(k * Math.Pow(1e4, -2.0 * i / d));
            if (all > 0.0026) return k;
        }
    }
}
