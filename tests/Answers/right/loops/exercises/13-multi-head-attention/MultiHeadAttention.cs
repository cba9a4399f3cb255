namespace Katas.Kata13;

public sealed class MultiHeadAttention : IMultiHeadAttention
{
    public double[][][] Split(double[][] x, int heads)
    {
        CheckShape(x);
        CheckHeads(x[0].Length, heads);
        var width = x[0].Length / heads;
        var result = new double[heads][][];
        for (var h = 0; h < heads; h++)
        {
            result[h] = new double[x.Length][];
            for (var i = 0; i < x.Length; i++)
            {
                result[h][i] = new double[width];
                for (var c = 0; c < width; c++)
                {
                    result[h][i][c] = x[i][h * width + c];
                }
            }
        }
        return result;
    }

    public double[][] Concat(double[][][] heads)
    {
        if (heads == null || heads.Length == 0)
        {
            throw new ArgumentException("No heads.");
        }
        foreach (var head in heads)
        {
            CheckShape(head);
            if (head.Length != heads[0].Length || head[0].Length != heads[0][0].Length)
            {
                throw new ArgumentException("The heads differ in shape.");
            }
        }
        var width = heads[0][0].Length;
        var result = new double[heads[0].Length][];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = new double[heads.Length * width];
            for (var h = 0; h < heads.Length; h++)
            {
                for (var c = 0; c < width; c++)
                {
                    result[i][h * width + c] = heads[h][i][c];
                }
            }
        }
        return result;
    }

    public double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads)
    {
        Check(x, heads, wQ, wK);
        var q = Split(Multiply(x, wQ), heads);
        var k = Split(Multiply(x, wK), heads);
        var result = new double[heads][][];
        for (var h = 0; h < heads; h++)
        {
            result[h] = new double[x.Length][];
            for (var i = 0; i < x.Length; i++)
            {
                result[h][i] = WeightsOfOne(q[h][i], k[h]);
            }
        }
        return result;
    }

    public double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        Check(x, heads, wQ, wK, wV, wO);
        var weights = Weights(x, wQ, wK, heads);
        var v = Split(Multiply(x, wV), heads);
        var blended = new double[heads][][];
        for (var h = 0; h < heads; h++)
        {
            blended[h] = Multiply(weights[h], v[h]);
        }
        return Multiply(Concat(blended), wO);
    }

    private static double[] WeightsOfOne(double[] query, double[][] keys)
    {
        var weights = new double[keys.Length];
        var max = double.NegativeInfinity;
        for (var j = 0; j < keys.Length; j++)
        {
            for (var c = 0; c < query.Length; c++)
            {
                weights[j] += query[c] * keys[j][c];
            }
            weights[j] /= Math.Sqrt(query.Length);
            max = Math.Max(max, weights[j]);
        }
        var sum = 0.0;
        for (var j = 0; j < keys.Length; j++)
        {
            weights[j] = Math.Exp(weights[j] - max);
            sum += weights[j];
        }
        for (var j = 0; j < keys.Length; j++)
        {
            weights[j] /= sum;
        }
        return weights;
    }

    private static double[][] Multiply(double[][] a, double[][] b)
    {
        var result = new double[a.Length][];
        for (var i = 0; i < a.Length; i++)
        {
            result[i] = new double[b[0].Length];
            for (var j = 0; j < result[i].Length; j++)
            {
                for (var k = 0; k < b.Length; k++)
                {
                    result[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return result;
    }

    private static void Check(double[][] x, int heads, params double[][][] weights)
    {
        CheckFinite(x);
        CheckHeads(x[0].Length, heads);
        foreach (var matrix in weights)
        {
            CheckFinite(matrix);
            if (matrix.Length != x[0].Length || matrix[0].Length != x[0].Length)
            {
                throw new ArgumentException("A weight matrix is not [d][d].");
            }
        }
    }

    private static void CheckHeads(int d, int heads)
    {
        if (heads < 1 || d % heads != 0)
        {
            throw new ArgumentException($"{heads} heads do not divide {d} columns.");
        }
    }

    private static void CheckFinite(double[][] matrix)
    {
        CheckShape(matrix);
        foreach (var row in matrix)
        {
            foreach (var number in row)
            {
                if (double.IsNaN(number) || double.IsInfinity(number))
                {
                    throw new ArgumentException("A number is not finite.");
                }
            }
        }
    }

    private static void CheckShape(double[][] matrix)
    {
        if (matrix == null || matrix.Length == 0)
        {
            throw new ArgumentException("No rows.");
        }
        foreach (var row in matrix)
        {
            if (row == null || row.Length == 0 || row.Length != matrix[0].Length)
            {
                throw new ArgumentException("Rows are missing, empty or of different lengths.");
            }
        }
    }
}
