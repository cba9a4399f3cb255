namespace Katas.Kata11;

public sealed class SoftLookup : ISoftLookup
{
    public double[] HardLookup(double[] query, double[][] keys, double[][] values)
    {
        Fit(query, keys, values);
        var scores = Scores(query, keys);
        // From the end, so that of equal scores the first is met last.
        var best = scores.Length - 1;
        for (var i = best; i >= 0; i--)
        {
            if (scores[i] >= scores[best])
            {
                best = i;
            }
        }
        return values[best][..];
    }

    public double[] Weights(double[] query, double[][] keys, double sharpness = 1)
    {
        Fit(query, keys);
        if (sharpness is double.NaN or < 0 or double.PositiveInfinity)
        {
            throw new ArgumentOutOfRangeException(nameof(sharpness), sharpness, "Sharpness is finite and not below 0.");
        }
        var weights = Scores(query, keys);
        Soften(weights, sharpness);
        return weights;
    }

    public double[] Lookup(double[] query, double[][] keys, double[][] values, double sharpness = 1)
    {
        Fit(query, keys, values);
        return Combine(Weights(query, keys, sharpness), values);
    }

    public (double[][] Weights, double[][] Output) SelfAttention(double[][] x, double[][] wQ, double[][] wK, double[][] wV)
    {
        var (width, widthQ, widthK) = (Width(x), Width(wQ), Width(wK));
        Width(wV);
        if (wQ.Length != width || wK.Length != width || wV.Length != width || widthQ != widthK)
        {
            throw new ArgumentException("The weight matrices do not fit.");
        }
        var keys = Array.ConvertAll(x, token => Combine(token, wK));
        var values = Array.ConvertAll(x, token => Combine(token, wV));
        var weights = new double[x.Length][];
        var output = new double[x.Length][];
        Parallel.For(0, x.Length, i =>
        {
            weights[i] = Weights(Combine(x[i], wQ), keys);
            output[i] = Combine(weights[i], values);
        });
        return (weights, output);
    }

    private static double[] Scores(ReadOnlySpan<double> query, double[][] keys)
    {
        var scores = new double[keys.Length];
        for (var c = 0; c < query.Length; c++)
        {
            for (var i = 0; i < keys.Length; i++)
            {
                scores[i] += query[c] * keys[i][c];
            }
        }
        return scores;
    }

    private static void Soften(Span<double> scores, double sharpness)
    {
        var top = scores[0];
        foreach (var score in scores)
        {
            top = score > top ? score : top;
        }
        var sum = 0.0;
        foreach (ref var score in scores)
        {
            score = Math.Exp((score - top) * sharpness);
            sum += score;
        }
        foreach (ref var score in scores)
        {
            score /= sum;
        }
    }

    // A row of numbers times a matrix: the sum of its rows, each as often as the number says.
    private static double[] Combine(ReadOnlySpan<double> numbers, double[][] rows)
    {
        var result = new double[rows[0].Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            for (var c = 0; c < result.Length; c++)
            {
                result[c] += numbers[i] * rows[i][c];
            }
        }
        return result;
    }

    private static void Fit(double[] query, double[][] keys)
    {
        if (Width([query]) != Width(keys))
        {
            throw new ArgumentException("Query and keys differ in length.");
        }
    }

    private static void Fit(double[] query, double[][] keys, double[][] values)
    {
        Fit(query, keys);
        if (Width(values) == 0 || values.Length != keys.Length)
        {
            throw new ArgumentException("Keys and values differ in count.");
        }
    }

    private static int Width(double[][] matrix)
    {
        if (matrix is not [[_, ..], ..])
        {
            throw new ArgumentException("A matrix has no rows or no numbers.");
        }
        foreach (var row in matrix)
        {
            if (row?.Length != matrix[0].Length || row.AsSpan().ContainsAnyExceptInRange(double.MinValue, double.MaxValue))
            {
                throw new ArgumentException("Rows differ in length, or a number is not finite.");
            }
        }
        return matrix[0].Length;
    }
}
