using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary>One pass over the keys with a running maximum and running sums; the weights come last.</summary>
[RightVariant<IScaling>("streaming softmax")]
public static class Streaming
{
    public static (double[][] Weights, double[][] Output) Attention(double[][] q, double[][] k, double[][] v)
    {
        _ = new Scaling().Attention(q, k, v); // refuses what the contract refuses
        var rows = q.Select(query => Stream(query, k, v)).ToArray();
        return ([.. rows.Select(row => row.Weights)], [.. rows.Select(row => row.Output)]);
    }

    private static (double[] Weights, double[] Output) Stream(double[] query, double[][] keys, double[][] values)
    {
        var scores = new double[keys.Length];
        var (max, sum, output) = (double.NegativeInfinity, 0.0, new double[values[0].Length]);
        for (var j = 0; j < keys.Length; j++)
        {
            for (var c = 0; c < query.Length; c++)
                scores[j] += query[c] * keys[j][c] / Math.Sqrt(query.Length);
            var newMax = Math.Max(max, scores[j]);
            var (keep, add) = (Math.Exp(max - newMax), Math.Exp(scores[j] - newMax));
            sum = (sum * keep) + add;
            output = [.. output.Zip(values[j], (x, value) => (x * keep) + (add * value))];
            max = newMax;
        }
        return ([.. scores.Select(score => Math.Exp(score - max) / sum)], [.. output.Select(x => x / sum)]);
    }
}
