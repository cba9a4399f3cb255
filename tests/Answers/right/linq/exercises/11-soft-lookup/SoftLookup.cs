using Katas.Kata00;

namespace Katas.Kata11;

public sealed class SoftLookup : ISoftLookup
{
    public double[] HardLookup(double[] query, double[][] keys, double[][] values)
    {
        Check(query, keys);
        Check(values, keys.Length);
        return keys.Zip(values).MaxBy(entry => Score(query, entry.First)).Second.ToArray();
    }

    public double[] Weights(double[] query, double[][] keys, double sharpness = 1)
    {
        Check(query, keys);
        if (!double.IsFinite(sharpness) || double.IsNegative(sharpness) && sharpness != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(sharpness));
        }
        var scores = keys.Select(key => Score(query, key)).ToArray();
        var best = scores.Max();
        return new WarmUp().Softmax(scores.Select(score => sharpness * (score - best)).ToArray());
    }

    public double[] Lookup(double[] query, double[][] keys, double[][] values, double sharpness = 1)
    {
        Check(query, keys);
        Check(values, keys.Length);
        return new WarmUp().MatMul([Weights(query, keys, sharpness)], values).Single();
    }

    public (double[][] Weights, double[][] Output) SelfAttention(double[][] x, double[][] wQ, double[][] wK, double[][] wV)
    {
        foreach (var matrix in new[] { x, wQ, wK, wV })
        {
            Check(matrix);
        }
        if (wQ[0].Length != wK[0].Length)
        {
            throw new ArgumentException("Queries and keys differ in width.");
        }
        var math = new WarmUp();
        var (q, k, v) = (math.MatMul(x, wQ), math.MatMul(x, wK), math.MatMul(x, wV));
        var weights = math.SoftmaxRows(math.MatMul(q, math.Transpose(k)));
        return (weights, math.MatMul(weights, v));
    }

    private static double Score(double[] query, double[] key) => query.Zip(key, (x, y) => x * y).Sum();

    private static void Check(double[] query, double[][] keys)
    {
        ArgumentNullException.ThrowIfNull(query);
        Check(keys);
        Check([query]);
        if (query.Length != keys[0].Length)
        {
            throw new ArgumentException("Query and keys differ in length.", nameof(query));
        }
    }

    private static void Check(double[][] matrix, int? rows = null)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        if (matrix.Any(row => row is null))
        {
            throw new ArgumentNullException(nameof(matrix), "A row is null.");
        }
        if (matrix is [] or [[], ..] || matrix.Any(row => row.Length != matrix[0].Length) || matrix.Length != (rows ?? matrix.Length))
        {
            throw new ArgumentException("The shape does not fit.", nameof(matrix));
        }
        if (!matrix.SelectMany(row => row).All(double.IsFinite))
        {
            throw new ArgumentOutOfRangeException(nameof(matrix), "A number is not finite.");
        }
    }
}
