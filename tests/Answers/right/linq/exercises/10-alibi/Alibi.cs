using System.Numerics;

namespace Katas.Kata10;

public sealed class Alibi : IAlibi
{
    public double[] Slopes(int heads)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(heads, 1);
        var p = (int)((BitOperations.RoundUpToPowerOf2((uint)heads + 1)) / 2);
        return Row(p).Concat(Row(2 * p).Where((_, place) => place % 2 == 0)).Take(heads).ToArray();
    }

    public double[][] Bias(int n, double slope)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        Check(slope);
        return Enumerable.Range(0, n).Select(i => Enumerable.Range(0, n).Select(j => -slope * Math.Abs(i - j)).ToArray()).ToArray();
    }

    public double[][] AddBias(double[][] scores, double slope)
    {
        ArgumentNullException.ThrowIfNull(scores);
        if (scores.Any(row => row is null || row.Length != scores.Length))
        {
            throw new ArgumentException("The scores are not square.", nameof(scores));
        }
        if (scores.Any(row => row.Any(score => double.IsNaN(score) || double.IsPositiveInfinity(score))))
        {
            throw new ArgumentException("A score is NaN or plus infinity.", nameof(scores));
        }
        return scores.Zip(Bias(scores.Length, slope), (row, bias) => row.Zip(bias, (a, b) => a + b).ToArray()).ToArray();
    }

    private static IEnumerable<double> Row(int heads) =>
        Enumerable.Range(1, heads).Select(place => Math.Pow(2, -8.0 * place / heads));

    private static void Check(double slope)
    {
        if (slope is not (> 0 and < double.PositiveInfinity))
        {
            throw new ArgumentOutOfRangeException(nameof(slope), slope, "A slope is finite and above 0.");
        }
    }
}
