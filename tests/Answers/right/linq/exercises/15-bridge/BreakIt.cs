namespace Katas.Kata15;

public sealed class BreakIt : IBreakIt
{
    private static readonly double[][] Ones = Enumerable.Repeat(new double[] { 0, 2 }, 4).ToArray();

    public (double[][] Q, double[][] K, double[][] V, int Row) FutureLeaks() =>
        (Ones, Ones, Enumerable.Range(0, 4).Select(i => new double[] { i - 1 }).ToArray(), 1);

    public (double[][] Q, double[][] K, double[][] V) PositionBug() =>
        (Ones, Ones, Enumerable.Range(0, 4).Select(i => new double[] { i - 1 }).ToArray());
}
