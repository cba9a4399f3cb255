namespace Katas.Kata08;

public sealed class BreakIt : IBreakIt
{
    public (double[] A, double[] B, int Position) WordsDrownedByRawPositions() => ([1, -1, 1, -1], [-1, 1, -1, 1], 100);

    public int OffsetOneFastClockCannotSee(double tolerance)
    {
        for (var offset = 1; offset <= 1000000; offset++)
        {
            if (Hand(offset, 1) < tolerance && All(offset, 8) > 0.05)
            {
                return offset;
            }
        }
        throw new ArgumentException("The tolerance is too small.");
    }

    public (int P, int Q) PositionsOneSlowClockCannotSee(int dModel, double tolerance)
    {
        var speed = Math.Pow(10000, -(dModel - 2.0) / dModel);
        for (var offset = 1; offset <= 1000000; offset++)
        {
            if (Hand(offset, speed) < tolerance && All(offset, dModel) > 0.05)
            {
                return (0, offset);
            }
        }
        throw new ArgumentException("The tolerance is too small.");
    }

    private static double Hand(int offset, double speed) => 2 * Math.Abs(Math.Sin(offset * speed / 2));

    private static double All(int offset, int dModel)
    {
        var sum = 0.0;
        for (var i = 0; i < dModel / 2; i++)
        {
            var hand = Hand(offset, Math.Pow(10000, -2.0 * i / dModel));
            sum += hand * hand;
        }
        return Math.Sqrt(sum);
    }
}
