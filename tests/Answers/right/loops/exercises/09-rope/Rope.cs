namespace Katas.Kata09;

public sealed class Rope : IRope
{
    public double[] Rotate(double[] vector, int position, double theta = 10000)
    {
        if (double.IsNaN(theta) || double.IsInfinity(theta) || theta <= 1)
        {
            throw new ArgumentException("theta must be finite and above 1.");
        }
        if (vector == null || vector.Length == 0 || vector.Length % 2 == 1)
        {
            throw new ArgumentException("A vector of even length is needed.");
        }
        foreach (var number in vector)
        {
            if (double.IsNaN(number) || double.IsInfinity(number))
            {
                throw new ArgumentException("A number is not finite.");
            }
        }
        var result = new double[vector.Length];
        for (var c = 0; c < vector.Length; c += 2)
        {
            var angle = position * Math.Pow(theta, -(double)c / vector.Length);
            result[c] = vector[c] * Math.Cos(angle) - vector[c + 1] * Math.Sin(angle);
            result[c + 1] = vector[c] * Math.Sin(angle) + vector[c + 1] * Math.Cos(angle);
        }
        return result;
    }

    public double[][] RotateRows(double[][] rows, int firstPosition = 0, double theta = 10000)
    {
        CheckRows(rows);
        var result = new double[rows.Length][];
        for (var j = 0; j < rows.Length; j++)
        {
            result[j] = Rotate(rows[j], firstPosition + j, theta);
        }
        return result;
    }

    public double Score(double[] query, int queryPosition, double[] key, int keyPosition, double theta = 10000)
    {
        var q = Rotate(query, queryPosition, theta);
        var k = Rotate(key, keyPosition, theta);
        if (q.Length != k.Length)
        {
            throw new ArgumentException("Query and key differ in length.");
        }
        var sum = 0.0;
        for (var i = 0; i < q.Length; i++)
        {
            sum += q[i] * k[i];
        }
        return sum;
    }

    public (double[][] Q, double[][] K, double[][] V) Apply(double[][] q, double[][] k, double[][] v, int firstPosition = 0)
    {
        CheckRows(q);
        CheckRows(k);
        CheckRows(v);
        if (q.Length != k.Length || q.Length != v.Length)
        {
            throw new ArgumentException("Different numbers of rows.");
        }
        if (q.Length > 0 && q[0].Length != k[0].Length)
        {
            throw new ArgumentException("Queries and keys differ in width.");
        }
        var values = new double[v.Length][];
        for (var i = 0; i < v.Length; i++)
        {
            values[i] = new double[v[i].Length];
            Array.Copy(v[i], values[i], v[i].Length);
        }
        return (RotateRows(q, firstPosition), RotateRows(k, firstPosition), values);
    }

    public double[][] Scorecard(double[][] x, double[][] wQ, double[][] wK, int firstPosition = 0)
    {
        CheckRows(x);
        CheckRows(wQ);
        CheckRows(wK);
        CheckWeights(x, wQ, wK);
        foreach (var row in x)
        {
            foreach (var number in row)
            {
                if (!double.IsFinite(number))
                {
                    throw new ArgumentException("A token contains a number that is not finite.");
                }
            }
        }
        var queries = RotateRows(Multiply(x, wQ), firstPosition);
        var keys = RotateRows(Multiply(x, wK), firstPosition);
        var scores = new double[x.Length][];
        for (var i = 0; i < x.Length; i++)
        {
            scores[i] = new double[x.Length];
            for (var j = 0; j < x.Length; j++)
            {
                for (var c = 0; c < queries[i].Length; c++)
                {
                    scores[i][j] += queries[i][c] * keys[j][c];
                }
            }
        }
        return scores;
    }

    private static void CheckWeights(double[][] x, double[][] wQ, double[][] wK)
    {
        if (wQ.Length != wK.Length || (x.Length > 0 && x[0].Length != wQ.Length))
        {
            throw new ArgumentException("The weights do not fit the tokens.");
        }
        if (wQ.Length > 0 && (wQ[0].Length != wK[0].Length || wQ[0].Length % 2 == 1))
        {
            throw new ArgumentException("Queries and keys need the same even width.");
        }
    }

    private static double[][] Multiply(double[][] a, double[][] b)
    {
        var result = new double[a.Length][];
        for (var i = 0; i < a.Length; i++)
        {
            result[i] = new double[b[0].Length];
            for (var j = 0; j < b[0].Length; j++)
            {
                for (var k = 0; k < b.Length; k++)
                {
                    result[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return result;
    }

    private static void CheckRows(double[][] rows)
    {
        if (rows == null)
        {
            throw new ArgumentException("No rows.");
        }
        foreach (var row in rows)
        {
            if (row == null || row.Length != rows[0].Length)
            {
                throw new ArgumentException("Rows are missing or differ in length.");
            }
        }
    }
}
