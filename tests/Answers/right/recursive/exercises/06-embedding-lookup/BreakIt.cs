namespace Katas.Kata06;

public sealed class BreakIt : IBreakIt
{
    public double[][] TableNoLineCanReproduce() => Zigzag(8, 1);

    private static double[][] Zigzag(int rows, double step) => rows == 0 ? [] : [[step, 10 - step], .. Zigzag(rows - 1, -step)];
}
