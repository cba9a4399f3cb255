namespace Katas.Kata12;

public sealed class Scaling : IScaling
{
    public double Factor(int dK)
    {
        if (dK < 1)
        {
            throw new ArgumentException("d_k must be at least 1.");
        }
        return 1 / Math.Sqrt(dK);
    }

    public (double[][] Weights, double[][] Output) Attention(double[][] q, double[][] k, double[][] v)
    {
        CheckMatrix(q);
        CheckMatrix(k);
        CheckMatrix(v);
        if (q[0].Length == 0 || q[0].Length != k[0].Length || k.Length != v.Length)
        {
            throw new ArgumentException("The shapes do not fit.");
        }
        var weights = new double[q.Length][];
        var output = new double[q.Length][];
        for (var i = 0; i < q.Length; i++)
        {
            weights[i] = new double[k.Length];
            for (var j = 0; j < k.Length; j++)
            {
                for (var c = 0; c < q[i].Length; c++)
                {
                    weights[i][j] += q[i][c] * k[j][c];
                }
                weights[i][j] *= Factor(q[i].Length);
            }
            Softmax(weights[i]);
            output[i] = new double[v[0].Length];
            for (var j = 0; j < k.Length; j++)
            {
                for (var c = 0; c < output[i].Length; c++)
                {
                    output[i][c] += weights[i][j] * v[j][c];
                }
            }
        }
        return (weights, output);
    }

    public double MaxWeight(double[] weights)
    {
        CheckWeights(weights);
        var max = weights[0];
        foreach (var weight in weights)
        {
            if (weight > max)
            {
                max = weight;
            }
        }
        return max;
    }

    public double Entropy(double[] weights)
    {
        CheckWeights(weights);
        var sum = 0.0;
        foreach (var weight in weights)
        {
            if (weight > 0)
            {
                sum -= weight * Math.Log(weight);
            }
        }
        return sum;
    }

    public double[][] SoftmaxJacobian(double[] weights)
    {
        CheckWeights(weights);
        var result = new double[weights.Length][];
        for (var i = 0; i < weights.Length; i++)
        {
            result[i] = new double[weights.Length];
            for (var j = 0; j < weights.Length; j++)
            {
                result[i][j] = weights[i] * ((i == j ? 1 : 0) - weights[j]);
            }
        }
        return result;
    }

    private static void Softmax(double[] row)
    {
        var max = row[0];
        foreach (var score in row)
        {
            max = Math.Max(max, score);
        }
        var sum = 0.0;
        for (var j = 0; j < row.Length; j++)
        {
            row[j] = Math.Exp(row[j] - max);
            sum += row[j];
        }
        for (var j = 0; j < row.Length; j++)
        {
            row[j] /= sum;
        }
    }

    private static void CheckWeights(double[] weights)
    {
        if (weights == null || weights.Length == 0)
        {
            throw new ArgumentException("No weights.");
        }
        foreach (var weight in weights)
        {
            if (!double.IsFinite(weight) || weight < 0)
            {
                throw new ArgumentException($"A weight is {weight}.");
            }
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
            if (row == null || row.Length != matrix[0].Length)
            {
                throw new ArgumentException("Rows are missing or of different lengths.");
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
