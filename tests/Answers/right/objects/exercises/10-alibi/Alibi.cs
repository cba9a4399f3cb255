namespace Katas.Kata10;

public sealed class Alibi : IAlibi
{
    public double[] Slopes(int heads)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(heads);
        return Slopes((long)heads).ToArray();
    }

    public double[][] Bias(int n, double slope)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        var price = new Price(slope);
        var rows = new double[n][];
        for (var i = 0; i < n; i++)
        {
            rows[i] = [.. Enumerable.Range(-i, n).Select(price.Of)];
        }
        return rows;
    }

    public double[][] AddBias(double[][] scores, double slope)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var price = new Price(slope);
        return scores.Select((row, i) => Paid(row, i, scores.Length, price)).ToArray();
    }

    // As the authors' code has it: a power of two is a geometric row, any other number borrows from twice the next smaller power.
    private static IEnumerable<double> Slopes(long heads)
    {
        var smaller = 1L;
        for (; smaller <= heads / 2; smaller *= 2)
        {
        }
        if (smaller == heads)
        {
            var ratio = Math.Pow(2, -8.0 / heads);
            return Enumerable.Range(1, (int)heads).Select(power => Math.Pow(ratio, power));
        }
        return Slopes(smaller).Concat(Slopes(2 * smaller).Where((_, i) => i % 2 == 0).Take((int)(heads - smaller)));
    }

    private static double[] Paid(double[] row, int i, int n, Price price)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentOutOfRangeException.ThrowIfNotEqual(row.Length, n, nameof(row));
        return Array.ConvertAll(row, score => double.IsNaN(score) || score == double.PositiveInfinity
                ? throw new ArgumentException($"{score} is no score.", nameof(row))
                : score)
            .Select((score, j) => score + price.Of(j - i))
            .ToArray();
    }

    private readonly struct Price
    {
        private readonly double slope;

        public Price(double slope) => this.slope = double.IsFinite(slope) && slope > 0
            ? slope
            : throw new ArgumentOutOfRangeException(nameof(slope), slope, "A slope is finite and above 0.");

        public double Of(int distance) => distance < 0 ? distance * slope : -distance * slope;
    }
}
