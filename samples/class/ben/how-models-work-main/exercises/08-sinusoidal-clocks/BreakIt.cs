namespace Katas.Kata08;

public sealed class BreakIt : IBreakIt
{
    public (double[] A, double[] B, int Position) WordsDrownedByRawPositions() =>
        throw new NotImplementedException("Return two unlike words and a position so large that, added to both, it makes them alike.");

    public int OffsetOneFastClockCannotSee(double tolerance) =>
        throw new NotImplementedException("Return a number of steps after which a hand of 1 radian per step is almost back where it was.");

    public (int P, int Q) PositionsOneSlowClockCannotSee(int dModel, double tolerance) =>
        throw new NotImplementedException("Return two positions for which the slowest hand looks the same.");
}
