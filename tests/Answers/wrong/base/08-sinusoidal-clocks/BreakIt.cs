namespace Katas.Kata08;

public sealed class BreakIt : IBreakIt
{
    public (double[] A, double[] B, int Position) WordsDrownedByRawPositions() => ([1, 0], [0, 1], 1000);

    public int OffsetOneFastClockCannotSee(double tolerance)
    {
        int k = 1;
        while (Gap(k, 1) >= tolerance || All(k, 8) < 0.1)
        {
            k++;
        }

        return k;
    }

    public (int P, int Q) PositionsOneSlowClockCannotSee(int dModel, double tolerance)
    {
        double slow = Math.Pow(10000, -(dModel - 2.0) / dModel);
        int k = 1;
        while (Gap(k, slow) >= tolerance || All(k, dModel) < 0.1)
        {
            k++;
        }

        return (7, 7 + k);
    }

    private static double Gap(int steps, double speed) => 2 * Math.Abs(Math.Sin(steps * speed / 2));

    private static double All(int steps, int dModel) =>
        Math.Sqrt(Enumerable.Range(0, dModel / 2).Sum(i => Math.Pow(Gap(steps, Math.Pow(10000, -2.0 * i / dModel)), 2)));
}
