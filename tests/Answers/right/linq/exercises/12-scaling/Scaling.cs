using Katas.Kata00;

namespace Katas.Kata12;

public sealed class Scaling : IScaling
{
    public double Factor(int dK)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dK, 1);
        return Math.Pow(dK, -0.5);
    }

    public (double[][] Weights, double[][] Output) Attention(double[][] q, double[][] k, double[][] v)
    {
        Check(q);
        Check(k);
        Check(v);
        if (q[0] is [] || k[0].Length != q[0].Length || v.Length != k.Length)
        {
            throw new ArgumentException("The shapes do not fit.");
        }
        var math = new WarmUp();
        var factor = Factor(q[0].Length);
        var scores = math.MatMul(q, math.Transpose(k)).Select(row => row.Select(score => score * factor).ToArray()).ToArray();
        var weights = math.SoftmaxRows(scores);
        return (weights, math.MatMul(weights, v));
    }

    public double MaxWeight(double[] weights)
    {
        CheckWeights(weights);
        return weights.OrderDescending().First();
    }

    public double Entropy(double[] weights)
    {
        CheckWeights(weights);
        return -weights.Where(weight => weight > 0).Sum(weight => weight * Math.Log(weight));
    }

    public double[][] SoftmaxJacobian(double[] weights)
    {
        CheckWeights(weights);
        return weights.Select((pi, i) => weights.Select((pj, j) => i == j ? pi * (1 - pj) : -pi * pj).ToArray()).ToArray();
    }

    private static void CheckWeights(double[] weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        if (weights is [] || weights.Any(weight => weight is not (>= 0 and < double.PositiveInfinity)))
        {
            throw new ArgumentException("Weights are needed, finite and none below 0.", nameof(weights));
        }
    }

    private static void Check(double[][] matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        if (matrix is [] || matrix.Any(row => row is null || row.Length != matrix[0].Length || !row.All(double.IsFinite)))
        {
            throw new ArgumentException("Rows are missing, of different lengths or not finite.", nameof(matrix));
        }
    }
}
