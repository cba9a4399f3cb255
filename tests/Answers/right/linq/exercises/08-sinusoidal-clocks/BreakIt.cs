namespace Katas.Kata08;

public sealed class BreakIt : IBreakIt
{
    public (double[] A, double[] B, int Position) WordsDrownedByRawPositions() => ([1, 1], [-1, -1], 300);

    public int OffsetOneFastClockCannotSee(double tolerance) => Enumerable.Range(1, 1_000_000)
        .First(offset => Hand(offset) < tolerance && Clocks(offset, 8) > 0.05);

    public (int P, int Q) PositionsOneSlowClockCannotSee(int dModel, double tolerance)
    {
        var slowest = new SinusoidalClocks().AngularSpeed(dModel / 2 - 1, dModel);
        var offset = Enumerable.Range(1, 999_900).First(k => Hand(k * slowest) < tolerance && Clocks(k, dModel) > 0.05);
        return (offset + 100, 100);
    }

    private static double Hand(double angle) => 2 * Math.Abs(Math.Sin(angle / 2));

    private static double Clocks(int offset, int dModel)
    {
        var clocks = new SinusoidalClocks();
        return Math.Sqrt(clocks.Encode(0, dModel).Zip(clocks.Encode(offset, dModel), (a, b) => (a - b) * (a - b)).Sum());
    }
}
