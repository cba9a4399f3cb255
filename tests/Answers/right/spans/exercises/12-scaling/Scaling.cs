using Katas.Kata00;

namespace Katas.Kata12;

public sealed class Scaling : IScaling
{
    public double Factor(int dK) => dK > 0
        ? Math.Sqrt(1.0 / dK)
        : throw new ArgumentOutOfRangeException(nameof(dK), dK, "A query has at least one number.");

    public (double[][] Weights, double[][] Output) Attention(double[][] q, double[][] k, double[][] v)
    {
        var (queries, keys, values) = (Finite(q), Finite(k), Finite(v));
        if (queries.Columns == 0 || queries.Columns != keys.Columns || keys.Rows != values.Rows)
        {
            throw new ShapeException("Queries, keys and values do not fit.");
        }
        var weights = new Flat(queries.Rows, keys.Rows);
        var output = new Flat(queries.Rows, values.Columns);
        for (var i = 0; i < queries.Rows; i++)
        {
            Score(queries[i], keys, weights[i]);
            Soften(weights[i]);
            for (var j = 0; j < keys.Rows; j++)
            {
                for (var c = 0; c < values.Columns; c++)
                {
                    output[i][c] += weights[i][j] * values[j][c];
                }
            }
        }
        return (weights.ToRows(), output.ToRows());
    }

    public double MaxWeight(double[] weights)
    {
        Refuse(weights);
        var sorted = weights.AsSpan().ToArray();
        Array.Sort(sorted);
        return sorted[^1];
    }

    public double Entropy(double[] weights)
    {
        Refuse(weights);
        var bits = 0.0;
        foreach (var weight in weights)
        {
            bits -= weight == 0 ? 0 : weight * Math.Log2(weight);
        }
        return bits * Math.Log(2);
    }

    public double[][] SoftmaxJacobian(double[] weights)
    {
        Refuse(weights);
        var jacobian = new Flat(weights.Length, weights.Length);
        for (var i = 0; i < weights.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                jacobian[i][j] = jacobian[j][i] = -(weights[i] * weights[j]);
            }
            jacobian[i][i] = weights[i] - weights[i] * weights[i];
        }
        return jacobian.ToRows();
    }

    // The query is scaled before it meets any key.
    private void Score(ReadOnlySpan<double> query, Flat keys, Span<double> scores)
    {
        Span<double> scaled = new double[query.Length];
        for (var c = 0; c < query.Length; c++)
        {
            scaled[c] = query[c] * Factor(query.Length);
        }
        for (var j = 0; j < keys.Rows; j++)
        {
            for (var c = 0; c < scaled.Length; c++)
            {
                scores[j] += scaled[c] * keys[j][c];
            }
        }
    }

    // The shift is the largest score, rounded up: any shift near it is as good.
    private static void Soften(Span<double> scores)
    {
        var top = double.NegativeInfinity;
        foreach (var score in scores)
        {
            top = Math.Max(top, Math.Ceiling(score));
        }
        var sum = 0.0;
        foreach (ref var score in scores)
        {
            sum += score = Math.Exp(score - top);
        }
        foreach (ref var score in scores)
        {
            score /= sum;
        }
    }

    private static void Refuse(double[] weights)
    {
        if (weights is null or [] || weights.AsSpan().ContainsAnyExceptInRange(0, double.MaxValue))
        {
            throw new ArgumentException("Weights are needed, finite and not below 0.", nameof(weights));
        }
    }

    private static Flat Finite(double[][] matrix)
    {
        var flat = Flat.From(matrix);
        for (var i = 0; i < flat.Rows; i++)
        {
            if (flat[i].ContainsAnyExceptInRange(double.MinValue, double.MaxValue))
            {
                throw new ArgumentOutOfRangeException(nameof(matrix), "A number is not finite.");
            }
        }
        return flat.Rows > 0 ? flat : throw new ShapeException("A matrix has no rows.");
    }
}
