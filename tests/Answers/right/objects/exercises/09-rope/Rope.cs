namespace Katas.Kata09;

public sealed class Rope : IRope
{
    public double[] Rotate(double[] vector, int position, double theta = 10000)
    {
        Require.Vector(vector);
        if (double.IsNaN(theta) || theta is <= 1 or double.PositiveInfinity)
        {
            throw new ArgumentOutOfRangeException(nameof(theta), theta, "theta must be finite and above 1.");
        }
        var turned = new double[vector.Length];
        foreach (var (pair, gear) in Gear.Train(vector.Length, position, theta).Index())
        {
            (turned[2 * pair], turned[2 * pair + 1]) = gear.Turn(vector[2 * pair], vector[2 * pair + 1]);
        }
        return turned;
    }

    public double[][] RotateRows(double[][] rows, int firstPosition = 0, double theta = 10000)
    {
        Require.Rectangle(rows);
        var position = firstPosition;
        return [.. rows.Select(row => Rotate(row, position++, theta))];
    }

    public double Score(double[] query, int queryPosition, double[] key, int keyPosition, double theta = 10000)
    {
        var (q, k) = (Rotate(query, queryPosition, theta), Rotate(key, keyPosition, theta));
        return q.Length == k.Length ? Require.Dot(q, k) : throw new ArgumentException("Query and key differ in length.");
    }

    public (double[][] Q, double[][] K, double[][] V) Apply(double[][] q, double[][] k, double[][] v, int firstPosition = 0)
    {
        var shapes = new[] { q, k, v }.Select(Require.Rectangle).ToList();
        if (shapes.Any(shape => shape.Rows != shapes[0].Rows) || shapes[0].Columns != shapes[1].Columns)
        {
            throw new ArgumentException("The shapes do not fit.");
        }
        return (RotateRows(q, firstPosition), RotateRows(k, firstPosition), [.. v.Select(row => (double[])[.. row])]);
    }

    public double[][] Scorecard(double[][] x, double[][] wQ, double[][] wK, int firstPosition = 0)
    {
        var tokens = Require.Rectangle(x);
        var weights = Require.Rectangle(wQ);
        if (weights != Require.Rectangle(wK) || weights.Columns % 2 != 0 || (tokens.Rows > 0 && tokens.Columns != weights.Rows))
        {
            throw new ArgumentException("Tokens and weights do not fit, or the width is odd.");
        }
        foreach (var row in x)
        {
            Require.Finite(row);
        }
        var card = new double[x.Length][];
        var (queries, keys) = (Project(x, wQ), Project(x, wK));
        for (var i = 0; i < x.Length; i++)
        {
            var row = i;
            card[i] = [.. keys.Select((key, j) => Score(queries[row], firstPosition + row, key, firstPosition + j))];
        }
        return card;
    }

    private static List<double[]> Project(double[][] rows, double[][] weights)
    {
        var width = rows.Length > 0 ? weights[0].Length : 0;
        var columns = Enumerable.Range(0, width).Select(j => weights.Select(row => row[j]).ToArray()).ToList();
        return rows.Select(row => columns.Select(column => Require.Dot(row, column)).ToArray()).ToList();
    }
}
