namespace Katas.Kata13;

public sealed class MultiHeadAttention : IMultiHeadAttention
{
    public double[][][] Split(double[][] x, int heads)
    {
        CheckShape(x);
        int d = x[0].Length;
        if (heads < 1 || d % heads != 0)
        {
            throw new ArgumentException("The heads do not divide the width.");
        }

        int dHead = d / heads;
        var parts = new double[heads][][];
        for (int h = 0; h < heads; h++)
        {
            parts[h] = x.Select(row => row.Skip(h * dHead).Take(dHead).ToArray()).ToArray();
        }

        return parts;
    }

    public double[][] Concat(double[][][] heads)
    {
        if (heads is null || heads.Length == 0)
        {
            throw new ArgumentException("There is no head.");
        }

        foreach (double[][] head in heads)
        {
            CheckShape(head);
            if (head.Length != heads[0].Length || head[0].Length != heads[0][0].Length)
            {
                throw new ArgumentException("The heads differ in shape.");
            }
        }

        var result = new double[heads[0].Length][];
        for (int t = 0; t < result.Length; t++)
        {
            result[t] = heads.SelectMany(head => head[t]).ToArray();
        }

        return result;
    }

    public double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads)
    {
        CheckAll(heads, x, wQ, wK);
        double[][][] q = Split(MatMul(x, wQ), heads);
        double[][][] k = Split(MatMul(x, wK), heads);
        double scale = Math.Sqrt(x[0].Length / heads);
        var weights = new double[heads][][];
        for (int h = 0; h < heads; h++)
        {
            double[][] keys = k[h];
            weights[h] = q[h].Select(query => Softmax(keys.Select(key => Dot(query, key) / scale).ToArray())).ToArray();
        }

        return weights;
    }

    public double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        CheckAll(heads, x, wQ, wK, wV, wO);
        double[][][] weights = Weights(x, wQ, wK, heads);
        double[][][] v = Split(MatMul(x, wV), heads);
        var blended = new double[heads][][];
        for (int h = 0; h < heads; h++)
        {
            blended[h] = MatMul(weights[h], v[h]);
        }

        return MatMul(Concat(blended), wO);
    }

    private static double[] Softmax(double[] scores)
    {
        double max = scores.Max();
        double[] exps = scores.Select(s => Math.Exp(s - max)).ToArray();
        double sum = exps.Sum();
        return exps.Select(e => e / sum).ToArray();
    }

    private static double Dot(double[] a, double[] b)
    {
        double sum = 0;
        for (int i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }

    private static double[][] MatMul(double[][] a, double[][] b) =>
        a.Select(row => b[0].Select((_, j) => row.Select((t, i) => t * b[i][j]).Sum()).ToArray()).ToArray();

    private static void CheckAll(int heads, double[][] x, params double[][][] weights)
    {
        CheckShape(x);
        int d = x[0].Length;
        foreach (double[][] w in weights)
        {
            CheckShape(w);
            if (w.Length != d || w[0].Length != d)
            {
                throw new ArgumentException("A weight matrix is not [d][d].");
            }
        }

        if (x.Concat(weights.SelectMany(w => w)).Any(row => row.Any(t => !double.IsFinite(t))))
        {
            throw new ArgumentException("A number is not finite.");
        }

        if (heads < 1 || d % heads != 0)
        {
            throw new ArgumentException("The heads do not divide the width.");
        }
    }

    private static void CheckShape(double[][] m)
    {
        if (m is null || m.Length == 0 || m.Any(row => row is null || row.Length == 0) || m.Any(row => row.Length != m[0].Length))
        {
            throw new ArgumentException("This is no matrix.");
        }
    }
}
