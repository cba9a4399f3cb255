using Katas.Testing;

namespace Katas.Kata11.Traps;

/// <summary>A later key of the same score takes over.</summary>
[Trap<ISoftLookup>("last-of-equals", "Of several keys with the largest score you take the last; the contract promises the first. May a "
    + "key that is only as good as the best so far take over?")]
public static class LastOfEquals
{
    public static double[] HardLookup(double[] query, double[][] keys, double[][] values)
    {
        _ = new SoftLookup().HardLookup(query, keys, values);
        double[] scores = [.. keys.Select(key => Steps.Dot(query, key))];
        return [.. values[Array.LastIndexOf(scores, scores.Max())]];
    }
}
