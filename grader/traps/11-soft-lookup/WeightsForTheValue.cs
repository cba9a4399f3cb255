using Katas.Testing;

namespace Katas.Kata11.Traps;

/// <summary>The row with a 1 at the best key.</summary>
[Trap<ISoftLookup>("weights-for-the-value", "You return who has won, a 1 among zeros, and not what the winner has to say. A lookup hands "
    + "out a value. Which row of which table belongs to the best key?")]
public static class WeightsForTheValue
{
    public static double[] HardLookup(double[] query, double[][] keys, double[][] values)
    {
        _ = new SoftLookup().HardLookup(query, keys, values);
        var best = Steps.Best([.. keys.Select(key => Steps.Dot(query, key))]);
        return [.. keys.Select((_, j) => j == best ? 1.0 : 0.0)];
    }

    public static double[] Lookup(double[] query, double[][] keys, double[][] values, double sharpness)
    {
        _ = new SoftLookup().Lookup(query, keys, values, sharpness);
        return new SoftLookup().Weights(query, keys, sharpness);
    }
}
