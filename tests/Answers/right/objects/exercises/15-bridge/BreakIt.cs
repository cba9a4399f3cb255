namespace Katas.Kata15;

public sealed class BreakIt : IBreakIt
{
    private static readonly double[][] Turning = [[1.5, 1.5], [1.5, 1.5], [1.5, 1.5]];

    public (double[][] Q, double[][] K, double[][] V, int Row) FutureLeaks() =>
        ([[2, -1], [1, 1], [0, 3]], [[1, 0], [2, 2], [-1, 1]], [[1, 1], [-2, 3], [0, 0]], 0);

    public (double[][] Q, double[][] K, double[][] V) PositionBug() => (Turning, Turning, [[3, 0], [0, 0], [0, -3]]);
}
