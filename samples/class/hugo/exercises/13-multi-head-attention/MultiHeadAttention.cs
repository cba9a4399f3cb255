namespace Katas.Kata13;

public sealed class MultiHeadAttention : IMultiHeadAttention
{
    public double[][][] Split(double[][] x, int heads)
    {
        var width = Width(x);
        if (heads < 1 || width % heads != 0)
            throw new ArgumentException($"{width} columns cannot be dealt out evenly to {heads} heads.", nameof(heads));
        var headWidth = width / heads;
        return [.. Enumerable.Range(0, heads).Select(head => x.Select(row => row[(head * headWidth)..((head + 1) * headWidth)]).ToArray())];
    }

    public double[][] Concat(double[][][] heads)
    {
        ArgumentNullException.ThrowIfNull(heads);
        if (heads.Length == 0)
            throw new ArgumentException("There must be at least one head.", nameof(heads));
        if (heads.Select(head => (Width(head), head.Length)).Distinct().Count() > 1)
            throw new ArgumentException("All heads must have the same shape.", nameof(heads));
        return [.. heads[0].Select((_, token) => heads.SelectMany(head => head[token]).ToArray())];
    }

    public double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        var blends = Weights(x, wQ, wK, heads).Zip(Split(Project(x, wV), heads), Product);
        return Project(Concat([.. blends]), wO);
    }

    public double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads)
    {
        var queries = Split(Project(x, wQ), heads);
        var keys = Split(Project(x, wK), heads);
        return [.. queries.Zip(keys, WeightsOfOneHead)];
    }

    private static double[][] WeightsOfOneHead(double[][] queries, double[][] keys)
    {
        var scale = Math.Sqrt(keys[0].Length);
        return [.. queries.Select(query => Softmax([.. keys.Select(key => Dot(query, key) / scale)]))];
    }

    private static double[] Softmax(double[] scores)
    {
        var max = scores.Max();
        var exponentials = scores.Select(score => Math.Exp(score - max)).ToArray();
        var sum = exponentials.Sum();
        return [.. exponentials.Select(exponential => exponential / sum)];
    }

    private static double[][] Project(double[][] x, double[][] weights)
    {
        if (Width(weights) != Width(x) || weights.Length != Width(x))
        {
            throw new ArgumentException($"A weight matrix for rows of {Width(x)} numbers must be {Width(x)} "
                + $"× {Width(x)}.", nameof(weights));
        }

        if (!x.Concat(weights).All(row => row.All(double.IsFinite)))
            throw new ArgumentException("All numbers must be finite.", nameof(x));
        return Product(x, weights);
    }

    private static double[][] Product(double[][] a, double[][] b) =>
        [.. a.Select(row => Enumerable.Range(0, b[0].Length).Select(column => Dot(row, [.. b.Select(other => other[column])])).ToArray())];

    private static double Dot(double[] a, double[] b) => a.Zip(b, (left, right) => left * right).Sum();

    private static int Width(double[][] rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Length == 0 || rows.Any(row => row is null || row.Length == 0 || row.Length != rows[0].Length))
            throw new ArgumentException("A matrix needs at least one row, and rows of one length, at least 1.", nameof(rows));
        return rows[0].Length;
    }
}
