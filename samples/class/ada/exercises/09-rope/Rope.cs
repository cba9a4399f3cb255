namespace Katas.Kata09;

public sealed class Rope : IRope
{
    public double[] Rotate(double[] vector, int position, double theta = 10000)
    {
        ArgumentNullException.ThrowIfNull(vector);
        if (vector.Length == 0 || vector.Length % 2 != 0 || !vector.All(double.IsFinite))
        {
            throw new ArgumentException("A vector to turn needs an even number of finite entries, at least 2; this one has "
                + $"{vector.Length}.", nameof(vector));
        }

        if (!(theta > 1 && double.IsFinite(theta)))
            throw new ArgumentException($"Theta must be finite and above 1, but is {theta}.", nameof(theta));
        var turned = new double[vector.Length];
        for (var column = 0; column < vector.Length; column += 2)
        {
            var (x, y) = (vector[column], vector[column + 1]);
            var (sin, cos) = Math.SinCos(position * Math.Pow(theta, -(double)column / vector.Length));
            (turned[column], turned[column + 1]) = ((x * cos) - (y * sin), (x * sin) + (y * cos));
        }
        return turned;
    }

    public double[][] RotateRows(double[][] rows, int firstPosition = 0, double theta = 10000)
    {
        _ = Width(rows);
        return [.. rows.Select((row, j) => Rotate(row, firstPosition + j, theta))];
    }

    public double Score(double[] query, int queryPosition, double[] key, int keyPosition, double theta = 10000) =>
        Dot(Rotate(query, queryPosition, theta), Rotate(key, keyPosition, theta));

    public (double[][] Q, double[][] K, double[][] V) Apply(double[][] q, double[][] k, double[][] v, int firstPosition = 0)
    {
        if (Width(q) != Width(k))
            throw new ArgumentException("Queries and keys must have the same width.", nameof(k));
        _ = Width(v);
        if (q.Length != k.Length || q.Length != v.Length)
        {
            throw new ArgumentException($"Every token has a query, a key and a value; there are {q.Length}, {k.Length} "
                + $"and {v.Length}.", nameof(v));
        }

        return (RotateRows(q, firstPosition), RotateRows(k, firstPosition), [.. v.Select(row => row.ToArray())]);
    }

    public double[][] Scorecard(double[][] x, double[][] wQ, double[][] wK, int firstPosition = 0)
    {
        var queries = RotateRows(Project(x, wQ), firstPosition);
        var keys = RotateRows(Project(x, wK), firstPosition);
        return [.. queries.Select(query => keys.Select(key => Dot(query, key)).ToArray())];
    }

    private static double[][] Project(double[][] x, double[][] weights)
    {
        var (inner, outer) = (Width(x), Width(weights));
        if (x.Length > 0 && inner != weights.Length)
            throw new ArgumentException($"Tokens of {inner} numbers do not fit weights of {weights.Length} rows.", nameof(weights));
        return [.. x.Select(row => Enumerable.Range(0, outer).Select(column => row.Select((entry, i) => entry * weights[i][column]).Sum())
            .ToArray())];
    }

    private static double Dot(double[] a, double[] b) =>
        a.Length == b.Length ? a.Zip(b, (left, right) => left * right).Sum()
            : throw new ArgumentException($"Query and key must have the same length, but have {a.Length} and {b.Length} entries.");

    private static int Width(double[][] rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Any(row => row is null || row.Length != rows[0].Length))
            throw new ArgumentException("All rows must have the same length.", nameof(rows));
        return rows.Length == 0 ? 0 : rows[0].Length;
    }
}
