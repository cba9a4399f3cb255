namespace Katas.Kata09;

public sealed class Rope : IRope
{
    // Products of numbers that are nearly equal lose digits when they are subtracted; here what each rounding takes is given back.
    public double[] Rotate(double[] vector, int position, double theta = 10000)
    {
        Check(vector, theta);
        var turned = new double[vector.Length];
        for (int c = 0; c < turned.Length; c += 2)
        {
            var (sin, cos) = Math.SinCos(position * double.Exp2(-(double)c / turned.Length * Math.Log2(theta)));
            turned[c] = Combine(vector[c], cos, -vector[c + 1], sin);
            turned[c + 1] = Combine(vector[c], sin, vector[c + 1], cos);
        }
        return turned;
    }

    public double[][] RotateRows(double[][] rows, int firstPosition = 0, double theta = 10000)
    {
        Width(rows);
        var turned = new double[rows.Length][];
        for (int j = 0; j < turned.Length; j++) turned[j] = Rotate(rows[j], firstPosition + j, theta);
        return turned;
    }

    public double Score(double[] query, int queryPosition, double[] key, int keyPosition, double theta = 10000)
    {
        Check(query, theta);
        Check(key, theta);
        if (query.Length != key.Length) throw new ArgumentException("lengths");
        return Dot(Rotate(query, queryPosition, theta), Rotate(key, keyPosition, theta));
    }

    public (double[][] Q, double[][] K, double[][] V) Apply(double[][] q, double[][] k, double[][] v, int firstPosition = 0)
    {
        int dQ = Width(q), dK = Width(k), dV = Width(v);
        if (dQ != dK || q.Length != k.Length || k.Length != v.Length) throw new ArgumentException("shapes");
        var copy = new double[v.Length][];
        for (int i = 0; i < copy.Length; i++) Array.Copy(v[i], copy[i] = new double[dV], dV);
        return (RotateRows(q, firstPosition), RotateRows(k, firstPosition), copy);
    }

    public double[][] Scorecard(double[][] x, double[][] wQ, double[][] wK, int firstPosition = 0)
    {
        int dModel = Width(x), d = Width(wQ);
        if (d != Width(wK) || (d & 1) != 0 || wQ.Length != wK.Length) throw new ArgumentException("weights");
        if (x.Length != 0 && dModel != wQ.Length) throw new ArgumentException("tokens and weights");
        if (x.Any(row => !row.All(double.IsFinite))) throw new ArgumentException("a token is not finite");
        double[][] q = RotateRows(Times(x, wQ, d), firstPosition), k = RotateRows(Times(x, wK, d), firstPosition);
        var card = new double[x.Length][];
        for (int i = 0; i < card.Length; i++) card[i] = Array.ConvertAll(k, key => Dot(q[i], key));
        return card;
    }

    // a·b + c·d, nearly as if it were rounded once (Kahan).
    private static double Combine(double a, double b, double c, double d)
    {
        double cd = c * d, lost = Math.FusedMultiplyAdd(c, d, -cd), sum = Math.FusedMultiplyAdd(a, b, cd);
        return double.IsFinite(lost) ? sum + lost : sum;
    }

    private static double Dot(double[] a, double[] b)
    {
        double sum = 0;
        for (int c = 0; c < a.Length; c++) sum = Math.FusedMultiplyAdd(a[c], b[c], sum);
        return sum;
    }

    private static double[][] Times(double[][] rows, double[][] weights, int width)
    {
        var result = new double[rows.Length][];
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = new double[width];
            for (int k = weights.Length - 1; k >= 0; k--)
                for (int j = 0; j < width; j++)
                    result[i][j] = Math.FusedMultiplyAdd(rows[i][k], weights[k][j], result[i][j]);
        }
        return result;
    }

    private static void Check(double[] vector, double theta)
    {
        if (vector == null || vector.Length == 0 || (vector.Length & 1) != 0 || !vector.All(double.IsFinite))
            throw new ArgumentException("vector");
        if (!(theta > 1) || theta == double.PositiveInfinity) throw new ArgumentException("theta");
    }

    private static int Width(double[][] rows)
    {
        if (rows == null || rows.Any(row => row == null) || rows.Any(row => row.Length != rows[0].Length))
            throw new ArgumentException("rows");
        return rows.Length == 0 ? 0 : rows[0].Length;
    }
}
