using Katas.Drawing;

namespace Katas.Kata12.Pictures;

/// <summary>Random queries, from which the factor of an answer can be taken out again: what is left are bare scores.</summary>
internal static class Saturation
{
    /// <exception cref="MisfitException">No number can be divided by the factor.</exception>
    public static double[][] Queries(int count, int width, int seed, double factor) => double.IsFinite(factor) && factor > 0
        ? [.. Made.Matrix(count, width, seed).Select(row => row.Select(number => number / factor).ToArray())]
        : throw new MisfitException($"'Factor' gave {factor}; it should be above 0 and finite.");
}
