namespace Katas.Kata12;

public sealed class BreakIt : IBreakIt
{
    public (double[] Q, double[][] K) SaturatesWithoutScaling(int dK)
    {
        // Scores of 9, 0 and -9, however long the vectors are: each number is 3 / √d in size, and so is the other's.
        double size = 3 / Math.Sqrt(dK);
        return (Row(dK, size), [Row(dK, -size), Row(dK, 0), Row(dK, size)]);
    }

    private static double[] Row(int length, double number)
    {
        var row = new double[length];
        Array.Fill(row, number);
        return row;
    }
}
