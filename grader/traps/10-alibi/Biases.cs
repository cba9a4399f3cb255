namespace Katas.Kata10.Traps;

/// <summary>What the wrong biases share. They refuse what the right answer refuses, so that only the mistake tells them apart.</summary>
internal static class Biases
{
    /// <summary>A table of biases by a rule of its own: query i, key j.</summary>
    public static double[][] Table(int n, double slope, Func<int, int, double> rule)
    {
        _ = new Alibi().Bias(n, slope);
        return [.. Enumerable.Range(0, n).Select(i => Enumerable.Range(0, n).Select(j => rule(i, j)).ToArray())];
    }

    /// <summary>Scores with such a table added.</summary>
    public static double[][] Added(double[][] scores, double slope, Func<int, int, double> rule)
    {
        _ = new Alibi().AddBias(scores, slope);
        return [.. scores.Select((row, i) => row.Select((score, j) => score + rule(i, j)).ToArray())];
    }

    /// <summary>Scores changed one by one after the right biases were added, or before.</summary>
    public static double[][] Each(double[][] scores, Func<double, double> change) =>
        [.. scores.Select(row => row.Select(change).ToArray())];

    /// <summary>The geometric row of the paper: n slopes from 2^(-8/n) to 2^(-8).</summary>
    public static double[] Geometric(int n) => [.. Enumerable.Range(1, n).Select(place => Math.Pow(2, -8.0 * place / n))];

    /// <summary>The largest power of two that is not above a number of heads.</summary>
    public static int PowerOfTwo(int heads)
    {
        _ = new Alibi().Slopes(heads);
        var power = 1;
        while (power <= heads / 2)
            power *= 2;
        return power;
    }
}
