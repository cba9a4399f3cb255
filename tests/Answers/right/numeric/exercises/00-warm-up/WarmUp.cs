namespace Katas.Kata00;

public sealed class WarmUp : IWarmUp
{
    private const int Block = 8;

    // Block by block, so that a few rows of b stay in the cache while many rows of a pass by.
    public double[][] MatMul(double[][] a, double[][] b)
    {
        int n = Rows(a), k = Columns(a), m = Columns(b);
        if (n != 0 && k != Rows(b)) throw new ArgumentException("inner sizes");
        var c = new double[n][];
        for (int i = 0; i < n; i++) c[i] = new double[m];
        for (int kk = 0; n != 0 && kk < k; kk += Block)
            for (int i = 0; i < n; i++)
                for (int t = kk, end = Math.Min(kk + Block, k); t < end; t++)
                    for (int j = 0; j < m; j++)
                        c[i][j] = Math.FusedMultiplyAdd(a[i][t], b[t][j], c[i][j]);
        return c;
    }

    public double[][] Transpose(double[][] a)
    {
        int n = Rows(a), m = Columns(a);
        var t = new double[m][];
        for (int p = 0; p < n * m; p++) (t[p % m] ??= new double[n])[p / m] = a[p / m][p % m];
        return t;
    }

    // exp x = 2^w · 2^f with a whole w and f from -1/2 to 1/2: the powers of two are set in the exponent.
    public double[] Softmax(double[] scores)
    {
        double max = double.NegativeInfinity, sum = 0;
        foreach (double s in scores ?? throw new ArgumentNullException(nameof(scores)))
            max = s < double.PositiveInfinity ? Math.Max(max, s) : throw new ArgumentException("no score: " + s);
        if (max == double.NegativeInfinity) throw new ArgumentException("no finite score");
        var w = new double[scores.Length];
        for (int i = 0; i < w.Length; i++)
        {
            double x = scores[i] - max;
            if (x > -745)
            {
                double whole = Math.Round(x / Math.Log(2));
                w[i] = Math.ScaleB(Math.Exp(x - whole * Math.Log(2)), (int)whole);
            }
            sum += w[i];
        }
        for (int i = 0; i < w.Length; i++) w[i] *= 1 / sum;
        return w;
    }

    public double[][] SoftmaxRows(double[][] scores)
    {
        Columns(scores);
        return Array.ConvertAll(scores, Softmax);
    }

    private static int Rows(double[][] a) => a?.Length ?? throw new ArgumentNullException(nameof(a));

    private static int Columns(double[][] a)
    {
        for (int i = 0; i < Rows(a); i++)
            if (a[i] == null || a[i].Length != a[0].Length) throw new ArgumentException("row " + i);
        return a.Length == 0 ? 0 : a[0].Length;
    }
}
