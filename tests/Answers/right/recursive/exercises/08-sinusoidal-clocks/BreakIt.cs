namespace Katas.Kata08;

public sealed class BreakIt : IBreakIt
{
    public (double[] A, double[] B, int Position) WordsDrownedByRawPositions() => ([1, -0.5], [-0.5, 0.25], 1_000);

    public int OffsetOneFastClockCannotSee(double tolerance) => First(offset => Hand(offset, 1), 8, tolerance);

    public (int P, int Q) PositionsOneSlowClockCannotSee(int dModel, double tolerance) =>
        (7 + First(offset => Hand(offset, new SinusoidalClocks().AngularSpeed(dModel / 2 - 1, dModel)), dModel, tolerance), 7);

    private static int First(Func<int, double> blind, int dModel, double tolerance) => Enumerable.Range(1, 999_000)
        .Where(offset => blind(offset) < tolerance)
        .First(offset => Enumerable.Range(0, dModel / 2)
            .Sum(pair => Math.Pow(Hand(offset, new SinusoidalClocks().AngularSpeed(pair, dModel)), 2)) > 0.003);

    private static double Hand(int offset, double speed) => Math.Abs(2 * Math.Sin(offset * speed / 2));
}
