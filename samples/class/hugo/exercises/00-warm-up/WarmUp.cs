namespace Katas.Kata00;

public sealed class WarmUp : IWarmUp
{
    public double[][] MatMul(double[][] a, double[][] b)
    {
        CheckRows(a);
        CheckRows(b);
        if (a.Length == 0)
            return [];
        if (a[0].Length != b.Length)
            throw new ArgumentException("inner sizes differ");
        var m = b.Length == 0 ? 0 : b[0].Length;
        var result = new double[a.Length][];
        for (var i = 0; i < a.Length; i++)
        {
            result[i] = new double[m];
            for (var k = 0; k < b.Length; k++)
                for (var j = 0; j < m; j++)
                    result[i][j] += a[i][k] * b[k][j];
        }
        return result;
    }

    public double[][] Transpose(double[][] a)
    {
        CheckRows(a);
        if (a.Length == 0)
            return [];
        var result = new double[a[0].Length][];
        for (var j = 0; j < result.Length; j++)
        {
            result[j] = new double[a.Length];
            for (var i = 0; i < a.Length; i++)
                result[j][i] = a[i][j];
        }
        return result;
    }

    public double[] Softmax(double[] scores)
    {
        if (scores == null || scores.Length == 0)
            throw new ArgumentException("no scores");
        if (scores.Any(s => double.IsNaN(s) || double.IsPositiveInfinity(s)) || scores.All(double.IsNegativeInfinity))
            throw new ArgumentException("no weights for these scores");
        var top = scores.Max();
        var exps = scores.Select(s => Math.Exp(s - top)).ToArray();
        return exps.Select(e => e / exps.Sum()).ToArray();
    }

    public double[][] SoftmaxRows(double[][] scores)
    {
        CheckRows(scores);
        return scores.Select(Softmax).ToArray();
    }

    private static void CheckRows(double[][] rows)
    {
        if (rows == null || rows.Any(row => row == null || row.Length != rows[0].Length))
            throw new ArgumentException("rows must have the same length");
    }
}
