namespace Katas.Kata13;

public sealed class MultiHeadAttention : IMultiHeadAttention
{
    public double[][][] Split(double[][] x, int heads)
    {
        var width = Width(x) / Divisor(heads, x[0].Length);
        var result = new double[heads][][];
        for (var h = 0; h < heads; h++)
        {
            var from = h * width;
            result[h] = Array.ConvertAll(x, row => row[from..(from + width)]);
        }
        return result;
    }

    public double[][] Concat(double[][][] heads)
    {
        if (heads is null or [])
        {
            throw new ArgumentException("There is no head.", nameof(heads));
        }
        var width = Width(heads[0]);
        foreach (var head in heads)
        {
            if (Width(head) != width || head.Length != heads[0].Length)
            {
                throw new ArgumentException("The heads differ in shape.", nameof(heads));
            }
        }
        var result = new double[heads[0].Length][];
        for (var i = 0; i < result.Length; i++)
        {
            var row = new double[heads.Length * width];
            for (var h = 0; h < heads.Length; h++)
            {
                heads[h][i].CopyTo(row, h * width);
            }
            result[i] = row;
        }
        return result;
    }

    public double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads)
    {
        var width = Projections(x, heads, wQ, wK);
        var (q, k) = (Project(x, wQ), Project(x, wK));
        var weights = new double[heads][][];
        for (var h = 0; h < heads; h++)
        {
            weights[h] = new double[x.Length][];
            for (var i = 0; i < x.Length; i++)
            {
                weights[h][i] = new double[x.Length];
                for (var j = 0; j < x.Length; j++)
                {
                    weights[h][i][j] = Dot(q[i].AsSpan(h * width, width), k[j].AsSpan(h * width, width)) / Math.Sqrt(width);
                }
                Soften(weights[h][i]);
            }
        }
        return weights;
    }

    // No head is ever cut out: each one reads and writes its own columns of the wide rows.
    public double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        var width = Projections(x, heads, wQ, wK, wV, wO);
        var weights = Weights(x, wQ, wK, heads);
        var v = Project(x, wV);
        var blended = Array.ConvertAll(x, row => new double[row.Length]);
        for (var i = 0; i < x.Length; i++)
        {
            for (var c = 0; c < blended[i].Length; c++)
            {
                for (var j = 0; j < x.Length; j++)
                {
                    blended[i][c] += weights[c / width][i][j] * v[j][c];
                }
            }
        }
        return Project(blended, wO);
    }

    private static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static void Soften(Span<double> scores)
    {
        var max = scores[0];
        foreach (var score in scores)
        {
            max = Math.Max(max, score);
        }
        var sum = 0.0;
        foreach (ref var score in scores)
        {
            score = Math.Exp(score - max);
            sum += score;
        }
        foreach (ref var score in scores)
        {
            score /= sum;
        }
    }

    private static double[][] Project(double[][] rows, double[][] weights) => Array.ConvertAll(rows, row =>
    {
        var result = new double[weights[0].Length];
        for (var k = 0; k < row.Length; k++)
        {
            for (var j = 0; j < result.Length; j++)
            {
                result[j] += row[k] * weights[k][j];
            }
        }
        return result;
    });

    private static int Projections(double[][] x, int heads, params ReadOnlySpan<double[][]> weights)
    {
        var d = Width(x, finite: true);
        foreach (var matrix in weights)
        {
            if (Width(matrix, finite: true) != d || matrix.Length != d)
            {
                throw new ArgumentException("A weight matrix is not [d][d].", nameof(weights));
            }
        }
        return d / Divisor(heads, d);
    }

    private static int Divisor(int heads, int d) => heads >= 1 && d % heads == 0
        ? heads
        : throw new ArgumentOutOfRangeException(nameof(heads), heads, $"The heads must divide {d}.");

    private static int Width(double[][] matrix, bool finite = false)
    {
        if (matrix is not [[_, ..] first, ..])
        {
            throw new ArgumentException("A matrix has no rows or no numbers.", nameof(matrix));
        }
        foreach (var row in matrix)
        {
            if (row?.Length != first.Length || (finite && !Array.TrueForAll(row, double.IsFinite)))
            {
                throw new ArgumentException("Rows differ in length, or a number is not finite.", nameof(matrix));
            }
        }
        return first.Length;
    }
}
