namespace Katas.Kata13;

// A head is a range of columns: [h·w, (h + 1)·w).
public sealed class MultiHeadAttention : IMultiHeadAttention
{
    public double[][][] Split(double[][] x, int heads)
    {
        int w = HeadWidth(Shape(x), heads);
        var split = new double[heads][][];
        for (int h = 0; h < heads; h++) split[h] = Array.ConvertAll(x, row => row.AsSpan(h * w, w).ToArray());
        return split;
    }

    public double[][] Concat(double[][][] heads)
    {
        if (heads == null || heads.Length == 0) throw new ArgumentException("heads");
        int w = Shape(heads[0]), n = heads[0].Length;
        if (heads.Any(head => Shape(head) != w || head.Length != n)) throw new ArgumentException("shapes of heads");
        var rows = new double[n][];
        for (int i = 0; i < n; i++)
        {
            rows[i] = new double[heads.Length * w];
            for (int c = 0; c < rows[i].Length; c++) rows[i][c] = heads[c / w][i][c % w];
        }
        return rows;
    }

    public double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads)
    {
        int d = Finite(x), w = HeadWidth(d, heads);
        Square(d, wQ, wK);
        double[][] q = Times(x, wQ), k = Times(x, wK);
        var weights = new double[heads][][];
        for (int h = 0; h < heads; h++) weights[h] = Array.ConvertAll(q, query => Softmax(Array.ConvertAll(k, key =>
            Score(query, key, h * w, w))));
        return weights;
    }

    // The heads need not be put side by side: each one's blend times its own rows of W_O, all added up, is the same.
    public double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        int d = Finite(x), w = HeadWidth(d, heads);
        Square(d, wQ, wK, wV, wO);
        var weights = Weights(x, wQ, wK, heads);
        var v = Times(x, wV);
        var output = Array.ConvertAll(x, _ => new double[d]);
        for (int h = 0; h < heads; h++)
        {
            var blended = Times(weights[h], Array.ConvertAll(v, row => row[(h * w)..((h + 1) * w)]));
            var part = Times(blended, wO[(h * w)..((h + 1) * w)]);
            for (int i = 0; i < output.Length; i++)
                for (int c = 0; c < d; c++) output[i][c] += part[i][c];
        }
        return output;
    }

    private static double Score(double[] query, double[] key, int from, int w)
    {
        double sum = 0, root = Math.Pow(w, 0.25); // a root of the root for each of the two
        for (int c = from; c < from + w; c++) sum += query[c] / root * (key[c] / root);
        return sum;
    }

    private static double[] Softmax(double[] scores)
    {
        double top = scores.Max(), sum = scores.Sum(score => Math.Exp(score - top));
        return Array.ConvertAll(scores, score => Math.Exp(score - top) / sum);
    }

    private static double[][] Times(double[][] a, double[][] b)
    {
        var result = Array.ConvertAll(a, _ => new double[b[0].Length]);
        for (int k = 0; k < b.Length; k++)
            for (int i = 0; i < a.Length; i++)
                for (int j = 0; j < b[k].Length; j++)
                    result[i][j] = Math.FusedMultiplyAdd(a[i][k], b[k][j], result[i][j]);
        return result;
    }

    private static int HeadWidth(int d, int heads) =>
        heads >= 1 && d % heads == 0 ? d / heads : throw new ArgumentException(heads + " heads");

    private static void Square(int d, params double[][][] weights)
    {
        foreach (var matrix in weights)
            if (Finite(matrix) != d || matrix.Length != d) throw new ArgumentException("weights");
    }

    private static int Finite(double[][] matrix) => Shape(matrix) is var width && matrix.All(row => row.All(double.IsFinite))
        ? width
        : throw new ArgumentException("not finite");

    private static int Shape(double[][] matrix)
    {
        if (matrix == null || matrix.Length == 0) throw new ArgumentException("rows");
        foreach (var row in matrix)
            if (row == null || row.Length == 0 || row.Length != matrix[0].Length) throw new ArgumentException("row");
        return matrix[0].Length;
    }
}
