namespace Katas.Kata15;

public sealed partial class Bridge
{
    private static double[] Look(double[] query, double[][] keys, double[][] values, int visible)
    {
        var weights = new double[visible];
        var max = double.NegativeInfinity;
        for (var j = 0; j < visible; j++)
        {
            for (var c = 0; c < query.Length; c++)
            {
                weights[j] += query[c] * keys[j][c];
            }
            weights[j] /= Math.Sqrt(query.Length);
            max = Math.Max(max, weights[j]);
        }
        var sum = 0.0;
        for (var j = 0; j < visible; j++)
        {
            weights[j] = Math.Exp(weights[j] - max);
            sum += weights[j];
        }
        var output = new double[values[0].Length];
        for (var j = 0; j < visible; j++)
        {
            for (var c = 0; c < output.Length; c++)
            {
                output[c] += weights[j] / sum * values[j][c];
            }
        }
        return output;
    }

    private static double[] Rotate(double[] vector, int position)
    {
        var result = new double[vector.Length];
        for (var c = 0; c < vector.Length; c += 2)
        {
            var angle = position * Math.Pow(10000, -(double)c / vector.Length);
            result[c] = vector[c] * Math.Cos(angle) - vector[c + 1] * Math.Sin(angle);
            result[c + 1] = vector[c] * Math.Sin(angle) + vector[c + 1] * Math.Cos(angle);
        }
        return result;
    }

    private static double[][] Append(double[][] rows, double[] row)
    {
        var result = new double[rows.Length + 1][];
        for (var i = 0; i < rows.Length; i++)
        {
            result[i] = (double[])rows[i].Clone();
        }
        result[rows.Length] = (double[])row.Clone();
        return result;
    }

    private static double[][] Columns(double[][] matrix, int from, int count)
    {
        var result = new double[matrix.Length][];
        for (var i = 0; i < matrix.Length; i++)
        {
            result[i] = new double[count];
            Array.Copy(matrix[i], from, result[i], 0, count);
        }
        return result;
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

    private static void CheckStep(KvCache cache, double[] q, double[] k, double[] v)
    {
        CheckMatrix([q]);
        CheckMatrix([k]);
        CheckMatrix([v]);
        if (q.Length != k.Length)
        {
            throw new ArgumentException("Query and key differ in length.");
        }
        if (cache == null || cache.Keys == null || cache.Values == null || cache.Keys.Length != cache.Values.Length)
        {
            throw new ArgumentException("A cache needs as many values as keys.");
        }
        if (cache.Keys.Length > 0)
        {
            CheckMatrix(cache.Keys);
            CheckMatrix(cache.Values);
            if (cache.Keys[0].Length != k.Length || cache.Values[0].Length != v.Length)
            {
                throw new ArgumentException("The cache has rows of another length.");
            }
        }
    }

    private static void CheckMatrix(double[][] matrix)
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
            foreach (var number in row)
            {
                if (!double.IsFinite(number))
                {
                    throw new ArgumentException("A number is not finite.");
                }
            }
        }
    }
}
