namespace Katas.Kata11;

public sealed class SoftLookup : ISoftLookup
{
    public double[] HardLookup(double[] query, double[][] keys, double[][] values)
    {
        var scores = Scores(query, keys);
        ThrowIfNotPaired(keys, values);
        return [.. values[Array.IndexOf(scores, scores.Max())]];
    }

    public double[] Weights(double[] query, double[][] keys, double sharpness = 1)
    {
        if (!double.IsFinite(sharpness) || sharpness < 0)
            throw new ArgumentException("The sharpness is a finite number from 0 up.", nameof(sharpness));
        return Softmax([.. Scores(query, keys).Select(score => sharpness * score)]);
    }

    public double[] Lookup(double[] query, double[][] keys, double[][] values, double sharpness = 1)
    {
        var weights = Weights(query, keys, sharpness);
        ThrowIfNotPaired(keys, values);
        return Blend(weights, values);
    }

    public (double[][] Weights, double[][] Output) SelfAttention(double[][] x, double[][] wQ, double[][] wK, double[][] wV)
    {
        var (queries, keys, values) = (Project(x, wQ), Project(x, wK), Project(x, wV));
        double[][] weights = [.. queries.Select(query => Weights(query, keys))];
        return (weights, [.. weights.Select(row => Blend(row, values))]);
    }

    private static double[] Scores(double[] query, double[][] keys)
    {
        if (Width([query]) != Width(keys))
        {
            throw new ArgumentException($"The query has {query.Length} numbers, a key {Width(keys)}; a dot product needs "
                + "equally many.", nameof(keys));
        }

        return [.. keys.Select(key => key.Zip(query, (x, y) => x * y).Sum())];
    }

    private static double[] Softmax(double[] scores)
    {
        var max = scores.Max();
        var exponentials = scores.Select(score => Math.Exp(score - max)).ToArray();
        var sum = exponentials.Sum();
        return [.. exponentials.Select(exponential => exponential / sum)];
    }

    private static double[] Blend(double[] weights, double[][] rows) =>
        [.. Enumerable.Range(0, rows[0].Length).Select(c => weights.Select((weight, j) => weight * rows[j][c]).Sum())];

    private static double[][] Project(double[][] x, double[][] w)
    {
        if (Width(x) != w?.Length)
            throw new ArgumentException($"A token has {Width(x)} numbers; a weight matrix needs one row for each.", nameof(w));
        _ = Width(w);
        return [.. x.Select(token => Blend(token, w))];
    }

    private static void ThrowIfNotPaired(double[][] keys, double[][] values)
    {
        _ = Width(values);
        if (values.Length != keys.Length)
        {
            throw new ArgumentException($"There are {keys.Length} keys and {values.Length} values; every key "
                + "needs its value.", nameof(values));
        }
    }

    private static int Width(double[][] rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Length == 0 || rows.Any(row => row is null || row.Length == 0
            || row.Length != rows[0].Length || !row.All(double.IsFinite)))
        {
            throw new ArgumentException("Rows must be there, of one length of at least 1, and made of finite numbers.", nameof(rows));
        }

        return rows[0].Length;
    }
}
