namespace Katas.Kata15;

public sealed class BreakIt : IBreakIt
{
    public (double[][] Q, double[][] K, double[][] V, int Row) FutureLeaks() => ([[1], [1]], [[1], [1]], [[1], [2]], 0);

    public (double[][] Q, double[][] K, double[][] V) PositionBug() => ([[1, 1], [2, 1]], [[2, 1], [1, 2]], [[0], [3]]);
}
