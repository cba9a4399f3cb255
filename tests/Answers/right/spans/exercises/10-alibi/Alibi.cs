using System.Numerics;

namespace Katas.Kata10;

public sealed class Alibi : IAlibi
{
    public double[] Slopes(int heads)
    {
        if (heads <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(heads), heads, "At least one head is needed.");
        }
        var power = 1 << BitOperations.Log2((uint)heads);
        var slopes = new double[heads];
        Geometric(slopes.AsSpan(0, power), Math.ScaleB(-8, -BitOperations.Log2((uint)heads)), 1);
        Geometric(slopes.AsSpan(power), Math.ScaleB(-4, -BitOperations.Log2((uint)heads)), 2);
        return slopes;
    }

    public double[][] Bias(int n, double slope)
    {
        Refuse(n < 0 || !(slope > 0) || !double.IsFinite(slope));
        // All rows are windows on one row of penalties that falls, has its top at 0 and falls again.
        var hill = new double[Math.Max(0, 2 * n - 1)];
        for (var distance = 1; distance < n; distance++)
        {
            hill[n - 1 - distance] = hill[n - 1 + distance] = -(distance * slope);
        }
        var rows = new double[n][];
        for (var i = 0; i < n; i++)
        {
            rows[i] = hill.AsSpan(n - 1 - i, n).ToArray();
        }
        return rows;
    }

    public double[][] AddBias(double[][] scores, double slope)
    {
        Refuse(scores is null);
        var result = Bias(scores!.Length, slope);
        for (var i = 0; i < result.Length; i++)
        {
            Refuse(scores[i]?.Length != result.Length);
            for (var j = 0; j < result.Length; j++)
            {
                Refuse(!(scores[i][j] <= double.MaxValue));
                result[i][j] += scores[i][j];
            }
        }
        return result;
    }

    private static void Geometric(Span<double> slopes, double step, int stride)
    {
        for (var i = 0; i < slopes.Length; i++)
        {
            slopes[i] = double.Exp2(step * (i * stride + 1));
        }
    }

    private static void Refuse(bool bad)
    {
        if (bad)
        {
            throw new ArgumentOutOfRangeException("", "Square scores below infinity are needed, and a slope above 0.");
        }
    }
}
