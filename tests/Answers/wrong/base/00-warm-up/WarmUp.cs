namespace Katas.Kata00;

public sealed class WarmUp : IWarmUp
{
    public double[][] MatMul(double[][] a, double[][] b)
    {
        int inner = Width(a);
        int width = Width(b);
        if (a.Length > 0 && inner != b.Length)
        {
            throw new ArgumentException("The inner sizes differ.");
        }

        var result = new double[a.Length][];
        for (int i = 0; i < a.Length; i++)
        {
            result[i] = new double[width];
            for (int j = 0; j < width; j++)
            {
                double sum = 0;
                for (int t = 0; t < inner; t++)
                {
                    sum += a[i][t] * b[t][j];
                }

                result[i][j] = sum;
            }
        }

        return result;
    }

    public double[][] Transpose(double[][] a)
    {
        int width = Width(a);
        var result = new double[width][];
        for (int j = 0; j < width; j++)
        {
            result[j] = new double[a.Length];
            for (int i = 0; i < a.Length; i++)
            {
                result[j][i] = a[i][j];
            }
        }

        return result;
    }

    public double[] Softmax(double[] scores)
    {
        if (scores is null || scores.Length == 0)
        {
            throw new ArgumentException("There are no scores.");
        }

        if (scores.Any(s => double.IsNaN(s) || double.IsPositiveInfinity(s)) || scores.All(double.IsNegativeInfinity))
        {
            throw new ArgumentException("These scores have no softmax.");
        }

        double max = scores.Max();
        double[] exps = scores.Select(s => Math.Exp(s - max)).ToArray();
        double sum = exps.Sum();
        return exps.Select(e => e / sum).ToArray();
    }

    public double[][] SoftmaxRows(double[][] scores)
    {
        Width(scores);
        return scores.Select(row => Softmax(row)).ToArray();
    }

    private static int Width(double[][] m)
    {
        if (m is null || m.Any(row => row is null) || m.Any(row => row.Length != m[0].Length))
        {
            throw new ArgumentException("This is no matrix.");
        }

        return m.Length == 0 ? 0 : m[0].Length;
    }
}
