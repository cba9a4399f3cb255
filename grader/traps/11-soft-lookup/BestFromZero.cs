using Katas.Testing;

namespace Katas.Kata11.Traps;

/// <summary>The search for the best score starts at 0.</summary>
[Trap<ISoftLookup>("best-from-zero", "Your search for the best score starts at 0, so keys with negative scores can never win, even if no "
    + "other is there. With which score should a search for the largest begin?")]
public static class BestFromZero
{
    public static double[] HardLookup(double[] query, double[][] keys, double[][] values)
    {
        _ = new SoftLookup().HardLookup(query, keys, values);
        var (best, bestScore) = (0, 0.0);
        for (var j = 0; j < keys.Length; j++)
        {
            var score = Steps.Dot(query, keys[j]);
            if (score > bestScore)
                (best, bestScore) = (j, score);
        }
        return [.. values[best]];
    }
}
