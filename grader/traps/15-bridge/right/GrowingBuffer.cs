using Katas.Testing;

namespace Katas.Kata15.Traps.Right;

/// <summary>A buffer with room to spare, a softmax whose maximum and sum run along with the keys.</summary>
[RightVariant<IBridge>("growing buffer, running softmax")]
public static class GrowingBuffer
{
    public static (KvCache Cache, double[] Output) Step(KvCache cache, double[] q, double[] k, double[] v)
    {
        _ = Parts.Right.Step(cache, q, k, v); // refuses what must be refused
        var (keys, values, length) = (new double[16][], new double[16][], cache.Keys.Length + 1);
        while (keys.Length < length)
            (keys, values) = (new double[2 * keys.Length][], new double[2 * values.Length][]);
        Parts.Copy([.. cache.Keys, k]).CopyTo(keys, 0);
        Parts.Copy([.. cache.Values, v]).CopyTo(values, 0);
        return (new KvCache(keys[..length], values[..length]), Look(q, keys, values, length));
    }

    private static double[] Look(double[] query, double[][] keys, double[][] values, int length)
    {
        var (max, sum, blend) = (double.NegativeInfinity, 0.0, new double[values[0].Length]);
        for (var j = 0; j < length; j++)
        {
            var score = Parts.Scores(query, [keys[j]])[0];
            var fade = score > max ? Math.Exp(max - score) : 1;
            max = Math.Max(max, score);
            var share = Math.Exp(score - max);
            sum = (sum * fade) + share;
            blend = [.. blend.Zip(values[j], (old, value) => (old * fade) + (share * value))];
        }
        return Parts.Scaled(blend, 1 / sum);
    }
}
