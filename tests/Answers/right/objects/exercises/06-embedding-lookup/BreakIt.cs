namespace Katas.Kata06;

public sealed class BreakIt : IBreakIt
{
    public double[][] TableNoLineCanReproduce()
    {
        var table = new double[16][];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = [Math.Sin(2 * Math.PI * i / 4), Math.Cos(Math.PI * i), i % 2 * 1_000];
        }
        return table;
    }
}
