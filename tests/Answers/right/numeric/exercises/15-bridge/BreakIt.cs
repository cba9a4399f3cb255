namespace Katas.Kata15;

public sealed class BreakIt : IBreakIt
{
    public (double[][] Q, double[][] K, double[][] V, int Row) FutureLeaks()
    {
        double[][] one = [[0.5], [0.5], [0.5], [0.5]];
        return (one, one, [[2], [2], [2], [-3]], 2);
    }

    public (double[][] Q, double[][] K, double[][] V) PositionBug()
    {
        double[][] east = [[2.5, 0, 0, 0], [2.5, 0, 0, 0]];
        return (east, east, [[-3], [3]]);
    }
}
