using Katas.Testing;

namespace Katas.Kata11.Traps;

/// <summary>The smallest score wins.</summary>
[Trap<ISoftLookup>("worst-key", "You take the key with the smallest score, as if a score were a distance. A dot product measures "
    + "agreement: does a better match make it larger or smaller?")]
public static class WorstKey
{
    public static double[] HardLookup(double[] query, double[][] keys, double[][] values)
    {
        _ = new SoftLookup().HardLookup(query, keys, values);
        return [.. values[Steps.Best([.. keys.Select(key => -Steps.Dot(query, key))])]];
    }
}
