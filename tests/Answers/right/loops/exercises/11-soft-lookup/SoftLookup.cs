namespace Katas.Kata11;

public sealed class SoftLookup : ISoftLookup
{
    public double[] HardLookup(double[] query, double[][] keys, double[][] values)
    {
        CheckQuery(query, keys);
        CheckValues(keys, values);
        var best = 0;
        for (var i = 1; i < keys.Length; i++)
        {
            if (Dot(query, keys[i]) > Dot(query, keys[best]))
            {
                best = i;
            }
        }
        var answer = new double[values[best].Length];
        values[best].CopyTo(answer, 0);
        return answer;
    }

    public double[] Weights(double[] query, double[][] keys, double sharpness = 1)
    {
        CheckQuery(query, keys);
        if (double.IsNaN(sharpness) || double.IsInfinity(sharpness) || sharpness < 0)
        {
            throw new ArgumentException("The sharpness must be finite and not negative.");
        }
        var scores = new double[keys.Length];
        var max = double.NegativeInfinity;
        for (var i = 0; i < keys.Length; i++)
        {
            scores[i] = Dot(query, keys[i]);
            max = Math.Max(max, scores[i]);
        }
        var sum = 0.0;
        for (var i = 0; i < keys.Length; i++)
        {
            scores[i] = Math.Exp(sharpness * (scores[i] - max));
            sum += scores[i];
        }
        for (var i = 0; i < keys.Length; i++)
        {
            scores[i] /= sum;
        }
        return scores;
    }

    public double[] Lookup(double[] query, double[][] keys, double[][] values, double sharpness = 1)
    {
        var weights = Weights(query, keys, sharpness);
        CheckValues(keys, values);
        return Blend(weights, values);
    }

    public (double[][] Weights, double[][] Output) SelfAttention(double[][] x, double[][] wQ, double[][] wK, double[][] wV)
    {
        CheckMatrix(x);
        CheckMatrix(wQ);
        CheckMatrix(wK);
        CheckMatrix(wV);
        if (wQ.Length != x[0].Length || wK.Length != x[0].Length || wV.Length != x[0].Length || wQ[0].Length != wK[0].Length)
        {
            throw new ArgumentException("The shapes do not fit.");
        }
        var q = Multiply(x, wQ);
        var k = Multiply(x, wK);
        var v = Multiply(x, wV);
        var weights = new double[x.Length][];
        var output = new double[x.Length][];
        for (var i = 0; i < x.Length; i++)
        {
            weights[i] = Weights(q[i], k);
            output[i] = Blend(weights[i], v);
        }
        return (weights, output);
    }

    private static double[] Blend(double[] weights, double[][] values)
    {
        var result = new double[values[0].Length];
        for (var i = 0; i < values.Length; i++)
        {
            for (var j = 0; j < result.Length; j++)
            {
                result[j] += weights[i] * values[i][j];
            }
        }
        return result;
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }
        return sum;
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

    private static void CheckQuery(double[] query, double[][] keys)
    {
        CheckMatrix([query]);
        CheckMatrix(keys);
        if (query.Length != keys[0].Length)
        {
            throw new ArgumentException("Query and keys differ in length.");
        }
    }

    private static void CheckValues(double[][] keys, double[][] values)
    {
        CheckMatrix(values);
        if (keys.Length != values.Length)
        {
            throw new ArgumentException("Each key needs one value.");
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
