using Katas.Testing;

namespace Katas.Kata11.Traps;

/// <summary>The weighted values are averaged, not summed.</summary>
[Trap<ISoftLookup>("averaged-twice", "Your blend is too small by the number of keys: you weigh the values and then average them. The "
    + "weights sum to 1, so what have they done to the total already?")]
public static class AveragedTwice
{
    public static double[] Lookup(double[] query, double[][] keys, double[][] values, double sharpness = 1) =>
        [.. new SoftLookup().Lookup(query, keys, values, sharpness).Select(x => x / keys.Length)];

    public static (double[][] Weights, double[][] Output) SelfAttention(double[][] x, double[][] wQ, double[][] wK, double[][] wV)
    {
        var (weights, output) = new SoftLookup().SelfAttention(x, wQ, wK, wV);
        return (weights, [.. output.Select(row => row.Select(number => number / x.Length).ToArray())]);
    }
}
