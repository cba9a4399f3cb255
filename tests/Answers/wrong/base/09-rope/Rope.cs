namespace Katas.Kata09;

public sealed class Rope : IRope
{
    public double[] Rotate(double[] vector, int position, double theta = 10000)
    {
        Check(vector, theta);
        int d = vector.Length;
        var turned = new double[d];
        for (int i = 0; i < d / 2; i++)
        {
            double angle = position * Math.Pow(theta, -2.0 * i / d);
            double x = vector[2 * i];
            double y = vector[2 * i + 1];
            turned[2 * i] = x * Math.Cos(angle) - y * Math.Sin(angle);
            turned[2 * i + 1] = x * Math.Sin(angle) + y * Math.Cos(angle);
        }

        return turned;
    }

    public double[][] RotateRows(double[][] rows, int firstPosition = 0, double theta = 10000)
    {
        Width(rows);
        CheckTheta(theta);
        var turned = new double[rows.Length][];
        for (int j = 0; j < rows.Length; j++)
        {
            turned[j] = Rotate(rows[j], firstPosition + j, theta);
        }

        return turned;
    }

    public double Score(double[] query, int queryPosition, double[] key, int keyPosition, double theta = 10000)
    {
        Check(query, theta);
        Check(key, theta);
        if (query.Length != key.Length)
        {
            throw new ArgumentException("Query and key differ in length.");
        }

        return Dot(Rotate(query, queryPosition, theta), Rotate(key, keyPosition, theta));
    }

    public (double[][] Q, double[][] K, double[][] V) Apply(double[][] q, double[][] k, double[][] v, int firstPosition = 0)
    {
        int widthQ = Width(q);
        int widthK = Width(k);
        Width(v);
        if (q.Length != k.Length || q.Length != v.Length || widthQ != widthK)
        {
            throw new ArgumentException("The three matrices do not fit.");
        }

        return (RotateRows(q, firstPosition), RotateRows(k, firstPosition), v.Select(row => row.ToArray()).ToArray());
    }

    public double[][] Scorecard(double[][] x, double[][] wQ, double[][] wK, int firstPosition = 0)
    {
        int d = Width(x);
        int widthQ = Width(wQ);
        int widthK = Width(wK);
        if (widthQ != widthK || widthQ % 2 != 0 || widthQ < 2 || wQ.Length != wK.Length || (x.Length > 0 && wQ.Length != d))
        {
            throw new ArgumentException("The widths do not fit.");
        }

        if (x.Any(row => row.Any(t => !double.IsFinite(t))))
        {
            throw new ArgumentException("A token is not finite.");
        }

        double[][] q = RotateRows(MatMul(x, wQ), firstPosition);
        double[][] k = RotateRows(MatMul(x, wK), firstPosition);
        return q.Select(query => k.Select(key => Dot(query, key)).ToArray()).ToArray();
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

    private static void Check(double[] vector, double theta)
    {
        if (vector is null || vector.Length == 0 || vector.Length % 2 != 0 || vector.Any(t => !double.IsFinite(t)))
        {
            throw new ArgumentException("This vector cannot be turned.");
        }

        CheckTheta(theta);
    }

    private static void CheckTheta(double theta)
    {
        if (!double.IsFinite(theta) || theta <= 1)
        {
            throw new ArgumentException("Theta is finite and above 1.");
        }
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
