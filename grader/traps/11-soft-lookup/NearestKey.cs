using Katas.Testing;

namespace Katas.Kata11.Traps;

/// <summary>The smallest distance in place of the largest dot product.</summary>
[Trap<ISoftLookup>("nearest-key", "You take the key nearest to the query. A score is a dot product here: a key far out in the query's "
    + "direction beats one that lies close by. What does the dot product reward that distance punishes?")]
public static class NearestKey
{
    public static double[] HardLookup(double[] query, double[][] keys, double[][] values)
    {
        _ = new SoftLookup().HardLookup(query, keys, values);
        return [.. values[Steps.Best([.. keys.Select(key => -key.Zip(query, (x, y) => (x - y) * (x - y)).Sum())])]];
    }
}
