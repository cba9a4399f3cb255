namespace Katas.Kata15;

public sealed class BreakIt : IBreakIt
{
    public (double[][] Q, double[][] K, double[][] V, int Row) FutureLeaks() => (Same(5, [0, 0]), Same(5, [1, -1]), Stairs(5), 2);

    public (double[][] Q, double[][] K, double[][] V) PositionBug() => (Same(5, [-3, 0]), Same(5, [-3, 0]), Stairs(5));

    private static double[][] Same(int count, double[] row) => count == 0 ? [] : [[.. row], .. Same(count - 1, row)];

    private static double[][] Stairs(int count) => count == 0 ? [] : [.. Stairs(count - 1), [count - 2.5]];
}
