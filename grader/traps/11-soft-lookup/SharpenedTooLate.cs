using Katas.Testing;

namespace Katas.Kata11.Traps;

/// <summary>The weights are multiplied, not the scores.</summary>
[Trap<ISoftLookup>("sharpened-too-late", "You multiply the weights by the sharpness, after softmax. Then they no longer sum to 1, and "
    + "strong and weak keys keep the ratio they had. Which numbers must lie further apart for a sharper choice?")]
public static class SharpenedTooLate
{
    public static double[] Weights(double[] query, double[][] keys, double sharpness = 1)
    {
        _ = new SoftLookup().Weights(query, keys, sharpness);
        return [.. new SoftLookup().Weights(query, keys).Select(weight => sharpness * weight)];
    }

    public static double[] Lookup(double[] query, double[][] keys, double[][] values, double sharpness = 1)
    {
        _ = new SoftLookup().Lookup(query, keys, values, sharpness);
        return [.. new SoftLookup().Lookup(query, keys, values).Select(x => sharpness * x)];
    }
}
