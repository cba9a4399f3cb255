using Katas.Kata00;

namespace Katas.Kata09;

public sealed class Rope : IRope
{
    public double[] Rotate(double[] vector, int position, double theta = 10000)
    {
        Check(vector, theta);
        return vector.Chunk(2).Select((pair, i) => (pair, Turn: Math.SinCos(position / Math.Pow(theta, 2.0 * i / vector.Length))))
            .SelectMany(arrow => new[]
            {
                arrow.pair[0] * arrow.Turn.Cos - arrow.pair[1] * arrow.Turn.Sin,
                arrow.pair[0] * arrow.Turn.Sin + arrow.pair[1] * arrow.Turn.Cos,
            })
            .ToArray();
    }

    public double[][] RotateRows(double[][] rows, int firstPosition = 0, double theta = 10000)
    {
        Rectangular(rows);
        return rows.Select((row, j) => Rotate(row, firstPosition + j, theta)).ToArray();
    }

    public double Score(double[] query, int queryPosition, double[] key, int keyPosition, double theta = 10000)
    {
        Check(query, theta);
        Check(key, theta);
        return query.Length == key.Length
            ? Rotate(query, queryPosition, theta).Zip(Rotate(key, keyPosition, theta), (x, y) => x * y).Sum()
            : throw new ArgumentException("Query and key differ in length.", nameof(key));
    }

    public (double[][] Q, double[][] K, double[][] V) Apply(double[][] q, double[][] k, double[][] v, int firstPosition = 0)
    {
        Rectangular(q);
        Rectangular(k);
        Rectangular(v);
        if (k.Length != q.Length || v.Length != q.Length || q.Zip(k).Any(rows => rows.First.Length != rows.Second.Length))
        {
            throw new ArgumentException("The shapes do not fit.");
        }
        return (RotateRows(q, firstPosition), RotateRows(k, firstPosition), v.Select(row => row.ToArray()).ToArray());
    }

    public double[][] Scorecard(double[][] x, double[][] wQ, double[][] wK, int firstPosition = 0)
    {
        Rectangular(x);
        Rectangular(wQ);
        Rectangular(wK);
        if (wQ.Length != wK.Length || wQ.Concat(wK).Any(row => row.Length != wQ[0].Length || int.IsOddInteger(row.Length)))
        {
            throw new ArgumentException("The weights do not fit each other, or their width is odd.");
        }
        if (!x.All(row => row.All(double.IsFinite)))
        {
            throw new ArgumentException("A token contains a number that is not finite.", nameof(x));
        }
        var math = new WarmUp();
        var keys = RotateRows(math.MatMul(x, wK), firstPosition);
        return RotateRows(math.MatMul(x, wQ), firstPosition)
            .Select(query => keys.Select(key => query.Zip(key, (a, b) => a * b).Sum()).ToArray())
            .ToArray();
    }

    private static void Check(double[] vector, double theta)
    {
        ArgumentNullException.ThrowIfNull(vector);
        if (vector is [] || int.IsOddInteger(vector.Length) || !vector.All(double.IsFinite))
        {
            throw new ArgumentException("Finite numbers are needed, and an even number of them.", nameof(vector));
        }
        if (!double.IsFinite(theta) || theta <= 1)
        {
            throw new ArgumentOutOfRangeException(nameof(theta));
        }
    }

    private static void Rectangular(double[][] rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Any(row => row is null || row.Length != rows[0].Length))
        {
            throw new ArgumentException("Rows are missing or differ in length.");
        }
    }
}
