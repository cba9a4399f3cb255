using Katas.Testing;

namespace Katas.Kata11.Traps;

/// <summary>Always sharpness 1.</summary>
[Trap<ISoftLookup>("ignored-sharpness", "Your answer is the same at every sharpness. Sharpness 0 should treat all keys alike, and a "
    + "large one should come close to winner takes all. Where could it enter, so that it changes how far the scores lie apart?")]
public static class IgnoredSharpness
{
    public static double[] Weights(double[] query, double[][] keys, double sharpness = 1)
    {
        _ = new SoftLookup().Weights(query, keys, sharpness);
        return new SoftLookup().Weights(query, keys);
    }

    public static double[] Lookup(double[] query, double[][] keys, double[][] values, double sharpness = 1)
    {
        _ = new SoftLookup().Lookup(query, keys, values, sharpness);
        return new SoftLookup().Lookup(query, keys, values);
    }
}
