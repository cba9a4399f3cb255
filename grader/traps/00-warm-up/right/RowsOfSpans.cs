using Katas.Testing;

namespace Katas.Kata00.Traps;

/// <summary>Row i of the product is a blend of rows of b; zeros are skipped, and spans walk the rows.</summary>
[RightVariant<IWarmUp>("blended rows, zeros skipped")]
public static class RowsOfSpans
{
    public static double[][] MatMul(double[][] a, double[][] b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var width = b.FirstOrDefault()?.Length ?? 0;
        if (a.Any(row => row?.Length != b.Length) || b.Any(row => row?.Length != width))
            throw new ArgumentException("The matrices do not fit.", nameof(b));
        return [.. a.Select(row => Blend(row, b, width))];
    }

    private static double[] Blend(ReadOnlySpan<double> weights, double[][] rows, int width)
    {
        var blend = new double[width];
        for (var k = weights.Length - 1; k >= 0; k--)
        {
            if (weights[k] == 0)
                continue;
            ReadOnlySpan<double> row = rows[k];
            for (var j = 0; j < width; j++)
                blend[j] += weights[k] * row[j];
        }
        return blend;
    }
}
