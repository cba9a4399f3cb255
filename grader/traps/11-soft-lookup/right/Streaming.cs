using Katas.Testing;

namespace Katas.Kata11.Traps;

/// <summary>One pass over keys and values with a running maximum and running sums; no weight is ever stored.</summary>
[RightVariant<ISoftLookup>("streaming softmax")]
public static class Streaming
{
    public static double[] Lookup(double[] query, double[][] keys, double[][] values, double sharpness = 1)
    {
        _ = new SoftLookup().Lookup(query, keys, values, sharpness); // refuses what the contract refuses
        var (max, sum, blend) = (double.NegativeInfinity, 0.0, new double[values[0].Length]);
        for (var j = 0; j < keys.Length; j++)
        {
            var score = sharpness * Steps.Dot(keys[j], query);
            var newMax = Math.Max(max, score);
            var (keep, add) = (Math.Exp(max - newMax), Math.Exp(score - newMax));
            sum = (sum * keep) + add;
            blend = [.. blend.Zip(values[j], (x, value) => (x * keep) + (add * value))];
            max = newMax;
        }
        return [.. blend.Select(x => x / sum)];
    }
}
