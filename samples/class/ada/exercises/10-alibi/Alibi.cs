using System.Numerics;

namespace Katas.Kata10;

public sealed class Alibi : IAlibi
{
    public double[] Slopes(int heads)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(heads, 1);
        var regular = 1 << BitOperations.Log2((uint)heads);
        return [.. Geometric(regular), .. Geometric(2 * regular).Where((_, place) => place % 2 == 0).Take(heads - regular)];
    }

    public double[][] Bias(int n, double slope)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        if (!(slope > 0 && double.IsFinite(slope)))
            throw new ArgumentException($"A slope must be finite and above 0, but is {slope}.", nameof(slope));
        var tokens = Enumerable.Range(0, n);
        return [.. tokens.Select(i => tokens.Select(j => -slope * Math.Abs(i - j)).ToArray())];
    }

    public double[][] AddBias(double[][] scores, double slope)
    {
        ArgumentNullException.ThrowIfNull(scores);
        if (scores.Any(row => row is null || row.Length != scores.Length))
        {
            throw new ArgumentException($"Every one of the {scores.Length} queries needs a score for each of the "
                + $"{scores.Length} keys.", nameof(scores));
        }

        if (scores.Any(row => row.Any(score => double.IsNaN(score) || double.IsPositiveInfinity(score))))
            throw new ArgumentException("A score may be finite or minus infinity, but neither NaN nor plus infinity.", nameof(scores));
        return [.. scores.Zip(Bias(scores.Length, slope), (row, biases) => row.Zip(biases, (score, bias) => score + bias).ToArray())];
    }

    private static IEnumerable<double> Geometric(int heads) =>
        Enumerable.Range(1, heads).Select(place => Math.Pow(2, -8.0 * place / heads));
}
