namespace Katas.Kata15;

public sealed class BreakIt : IBreakIt
{
    public (double[][] Q, double[][] K, double[][] V, int Row) FutureLeaks() =>
        ([[1], [1]], [[1], [1]], [[0], [3]], 0);

    public (double[][] Q, double[][] K, double[][] V) PositionBug() =>
        ([[3, 0], [3, 0], [3, 0]], [[3, 0], [3, 0], [3, 0]], [[0], [1], [2]]);
}
