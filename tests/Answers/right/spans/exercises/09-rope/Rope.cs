using System.Numerics;
using System.Runtime.InteropServices;

namespace Katas.Kata09;

public sealed class Rope : IRope
{
    public double[] Rotate(double[] vector, int position, double theta = 10000)
    {
        var turned = Checked(vector, theta);
        // A pair of neighbours in memory is a complex number; turning it is one product.
        var arrows = MemoryMarshal.Cast<double, Complex>(turned.AsSpan());
        for (var i = 0; i < arrows.Length; i++)
        {
            arrows[i] *= Complex.FromPolarCoordinates(1, position * Speed(i, turned.Length, theta));
        }
        return turned;
    }

    public double[][] RotateRows(double[][] rows, int firstPosition = 0, double theta = 10000)
    {
        Rectangle(rows);
        var turned = new double[rows.Length][];
        for (var j = rows.Length - 1; j >= 0; j--)
        {
            turned[j] = Rotate(rows[j], firstPosition + j, theta);
        }
        return turned;
    }

    // Only the distance counts, so the query alone is turned, by the difference of the positions.
    public double Score(double[] query, int queryPosition, double[] key, int keyPosition, double theta = 10000)
    {
        var (q, k) = (Checked(query, theta), Checked(key, theta));
        if (q.Length != k.Length)
        {
            throw new ArgumentException($"The query has {q.Length} numbers, the key {k.Length}.");
        }
        var distance = (double)queryPosition - keyPosition;
        var score = 0.0;
        for (var c = 0; c < q.Length; c += 2)
        {
            var (sin, cos) = Math.SinCos(distance * Speed(c / 2, q.Length, theta));
            score += (q[c] * k[c] + q[c + 1] * k[c + 1]) * cos + (q[c] * k[c + 1] - q[c + 1] * k[c]) * sin;
        }
        return score;
    }

    public (double[][] Q, double[][] K, double[][] V) Apply(double[][] q, double[][] k, double[][] v, int firstPosition = 0)
    {
        var (widthQ, widthK, _) = (Rectangle(q), Rectangle(k), Rectangle(v));
        if (widthQ != widthK || q.Length != k.Length || q.Length != v.Length)
        {
            throw new ArgumentException("Queries, keys and values do not fit.");
        }
        return (RotateRows(q, firstPosition), RotateRows(k, firstPosition), Array.ConvertAll(v, row => row.AsSpan().ToArray()));
    }

    public double[][] Scorecard(double[][] x, double[][] wQ, double[][] wK, int firstPosition = 0)
    {
        var (columns, widthQ, widthK) = (Rectangle(x), Rectangle(wQ), Rectangle(wK));
        if (widthQ != widthK || widthQ % 2 != 0 || wQ.Length != wK.Length || (x.Length > 0 && columns != wQ.Length))
        {
            throw new ArgumentException("Tokens and weights do not fit, or their width is odd.");
        }
        if (x.Any(row => row.Any(number => !double.IsFinite(number))))
        {
            throw new ArgumentException("A token has a number that is not finite.", nameof(x));
        }
        var q = Array.ConvertAll(x, row => Project(row, wQ, widthQ));
        var k = Array.ConvertAll(x, row => Project(row, wK, widthK));
        var card = new double[x.Length][];
        for (var i = 0; i < x.Length; i++)
        {
            card[i] = new double[x.Length];
            for (var j = 0; j < x.Length; j++)
            {
                card[i][j] = Score(q[i], firstPosition + i, k[j], firstPosition + j);
            }
        }
        return card;
    }

    private static double Speed(int pair, int d, double theta) => Math.Exp(-2.0 * pair / d * Math.Log(theta));

    private static double[] Project(ReadOnlySpan<double> row, double[][] weights, int width)
    {
        var result = new double[width];
        for (var k = 0; k < row.Length; k++)
        {
            for (var j = 0; j < width; j++)
            {
                result[j] += row[k] * weights[k][j];
            }
        }
        return result;
    }

    private static double[] Checked(double[] vector, double theta)
    {
        if (vector is null or [] || (vector.Length & 1) != 0 || !Array.TrueForAll(vector, double.IsFinite))
        {
            throw new ArgumentException("A vector needs an even number of finite numbers.", nameof(vector));
        }
        return theta > 1 && double.IsFinite(theta) ? [.. vector] : throw new ArgumentOutOfRangeException(nameof(theta));
    }

    private static int Rectangle(double[][] rows)
    {
        var width = rows is [{ } first, ..] ? first.Length : 0;
        return rows is not null && Array.TrueForAll(rows, row => row is not null && row.Length == width)
            ? width
            : throw new ArgumentException("Rows are null or differ in length.", nameof(rows));
    }
}
