namespace Katas.Kata15;

public sealed class BreakIt : IBreakIt
{
    public (double[][] Q, double[][] K, double[][] V, int Row) FutureLeaks() =>
        ([[1, 2, 3], [0, 0, 0], [3, 2, 1]], [[1, 1, 1], [0, 1, 0], [1, 0, 0]], [[-3], [3], [3]], 1);

    public (double[][] Q, double[][] K, double[][] V) PositionBug() => (
        [[0, 3, 0, 1], [0, 3, 0, 1], [0, 3, 0, 1], [0, 3, 0, 1], [0, 3, 0, 1]],
        [[0, 3, 0, 1], [0, 3, 0, 1], [0, 3, 0, 1], [0, 3, 0, 1], [0, 3, 0, 1]],
        [[-2, 3], [-1, 3], [0, 3], [1, 3], [2, 3]]);
}
