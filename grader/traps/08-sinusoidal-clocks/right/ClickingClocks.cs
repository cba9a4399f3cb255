using Katas.Testing;

namespace Katas.Kata08.Traps;

/// <summary>Sine and cosine are taken once per clock; every row is the row before, turned by one step.</summary>
[RightVariant<ISinusoidalClocks>("each row turned from the row before")]
public static class ClickingClocks
{
    public static double[][] Table(int length, int dModel, double theta)
    {
        var table = Parts.Right.Table(length, dModel, theta);
        for (var position = 1; position < length; position++)
            table[position] = Parts.Right.Advance(table[position - 1], 1, theta);
        return table;
    }
}
