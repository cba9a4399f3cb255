using Katas.Testing;

namespace Katas.Kata11.Traps;

/// <summary>Any shift that keeps exp in bounds will do.</summary>
[RightVariant<ISoftLookup>("subtracts the maximum and 3 more")]
public static class ShiftBeyondMaximum
{
    public static double[] Weights(double[] query, double[][] keys, double sharpness = 1) =>
        Steps.Weights(query, keys, sharpness, scores =>
        {
            var shifted = scores.Select(score => Math.Exp(score - scores.Max() - 3)).ToArray();
            return [.. shifted.Select(share => share / shifted.Sum())];
        });
}
