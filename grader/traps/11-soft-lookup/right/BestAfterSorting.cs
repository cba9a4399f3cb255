using Katas.Testing;

namespace Katas.Kata11.Traps;

/// <summary>A stable sort by score; the first stays first among equals.</summary>
[RightVariant<ISoftLookup>("sorts by score")]
public static class BestAfterSorting
{
    public static double[] HardLookup(double[] query, double[][] keys, double[][] values)
    {
        _ = new SoftLookup().HardLookup(query, keys, values); // refuses what the contract refuses
        return [.. values[Enumerable.Range(0, keys.Length).OrderByDescending(j => Steps.Dot(query, keys[j])).First()]];
    }
}
