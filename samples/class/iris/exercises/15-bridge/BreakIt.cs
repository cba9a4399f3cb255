namespace Katas.Kata15;

public sealed class BreakIt : IBreakIt
{
    public (double[][] Q, double[][] K, double[][] V, int Row) FutureLeaks() => ([[0], [0]], [[0], [0]], [[0], [2]], 0);

    public (double[][] Q, double[][] K, double[][] V) PositionBug() =>
        ([[0, 2], [0, 2], [0, 2]], [[0, 2], [0, 2], [0, 2]], [[0], [0], [3]]);
}
