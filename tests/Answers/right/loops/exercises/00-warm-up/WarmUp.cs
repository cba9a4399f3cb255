namespace Katas.Kata00;

public sealed class WarmUp : IWarmUp
{
    public double[][] MatMul(double[][] a, double[][] b)
    {
        var inner = Width(a, "a");
        var columns = Width(b, "b");
        if (a.Length > 0 && inner != b.Length)
        {
            throw new ArgumentException($"a has {inner} columns and b has {b.Length} rows.");
        }
        var result = new double[a.Length][];
        for (var i = 0; i < a.Length; i++)
        {
            result[i] = new double[columns];
            for (var j = 0; j < columns; j++)
            {
                var sum = 0.0;
                for (var k = 0; k < inner; k++)
                {
                    sum += a[i][k] * b[k][j];
                }
                result[i][j] = sum;
            }
        }
        return result;
    }

    public double[][] Transpose(double[][] a)
    {
        var columns = Width(a, "a");
        var result = new double[columns][];
        for (var j = 0; j < columns; j++)
        {
            result[j] = new double[a.Length];
            for (var i = 0; i < a.Length; i++)
            {
                result[j][i] = a[i][j];
            }
        }
        return result;
    }

    public double[] Softmax(double[] scores)
    {
        if (scores == null || scores.Length == 0)
        {
            throw new ArgumentException("No scores.");
        }
        var max = scores[0];
        for (var i = 0; i < scores.Length; i++)
        {
            if (double.IsNaN(scores[i]) || double.IsPositiveInfinity(scores[i]))
            {
                throw new ArgumentException($"Score {i} is {scores[i]}.");
            }
            if (scores[i] > max)
            {
                max = scores[i];
            }
        }
        if (double.IsNegativeInfinity(max))
        {
            throw new ArgumentException("No score is finite.");
        }
        var result = new double[scores.Length];
        var sum = 0.0;
        for (var i = 0; i < scores.Length; i++)
        {
            result[i] = Math.Exp(scores[i] - max);
            sum += result[i];
        }
        for (var i = 0; i < scores.Length; i++)
        {
            result[i] /= sum;
        }
        return result;
    }

    public double[][] SoftmaxRows(double[][] scores)
    {
        Width(scores, "scores");
        var result = new double[scores.Length][];
        for (var i = 0; i < scores.Length; i++)
        {
            result[i] = Softmax(scores[i]);
        }
        return result;
    }

    private static int Width(double[][] matrix, string name)
    {
        if (matrix == null)
        {
            throw new ArgumentException(name + " is null.");
        }
        for (var i = 0; i < matrix.Length; i++)
        {
            if (matrix[i] == null || matrix[i].Length != matrix[0].Length)
            {
                throw new ArgumentException($"Row {i} of {name} is missing or has another length than the first.");
            }
        }
        return matrix.Length == 0 ? 0 : matrix[0].Length;
    }
}
