using System.Diagnostics;

namespace Katas.Testing;

/// <summary>
/// Numeric comparison of all katas: <c>|a − b| ≤ tolerance · max(1, |b|)</c>, and never NaN or infinity.
/// Names the first row and column that differ.
/// </summary>
[StackTraceHidden] // a failure points at the test that asked
public static class Closeness
{
    public const double Tolerance = 1e-9;

    public static bool IsCloseTo(this double actual, double expected, double tolerance = Tolerance) =>
        double.IsFinite(actual) && Math.Abs(actual - expected) <= tolerance * Math.Max(1, Math.Abs(expected));

    public static void ShouldBeCloseTo(this double actual, double expected, string what, double tolerance = Tolerance)
    {
        if (!actual.IsCloseTo(expected, tolerance))
            throw Mismatch.Of(what, Show.Number(expected), Show.Number(actual));
    }

    public static void ShouldBeCloseTo(this IReadOnlyList<double> actual, IReadOnlyList<double> expected, string what, double tolerance = Tolerance)
    {
        if (actual.Count != expected.Count)
            throw Mismatch.Of($"{what}: the number of values differs", Show.Count(expected.Count, "value"), $"{Show.Count(actual.Count, "value")}: {Show.Value(actual)}");
        for (var i = 0; i < actual.Count; i++)
            actual[i].ShouldBeCloseTo(expected[i], $"{what}: position {i}", tolerance);
    }

    public static void ShouldBeCloseTo(this double[][] actual, double[][] expected, string what, double tolerance = Tolerance)
    {
        if (Show.Shape(actual) != Show.Shape(expected))
            throw Mismatch.Of($"{what}: the shape differs", Show.Shape(expected), $"{Show.Shape(actual)}: {Show.Value(actual)}");
        for (var row = 0; row < actual.Length; row++)
        {
            for (var column = 0; column < actual[row].Length; column++)
                actual[row][column].ShouldBeCloseTo(expected[row][column], $"{what}: row {row}, column {column}", tolerance);
        }
    }

    /// <summary>The same for several matrices, <c>[head][row][column]</c>; a suite whose matrices are no heads says what they are called.</summary>
    public static void ShouldBeCloseTo(this double[][][] actual, double[][][] expected, string what, double tolerance = Tolerance, string each = "head")
    {
        if (actual.Length != expected.Length)
            throw Mismatch.Of($"{what}: the number of {each}s differs", Show.Count(expected.Length, each), Show.Count(actual.Length, each));
        for (var i = 0; i < actual.Length; i++)
            actual[i].ShouldBeCloseTo(expected[i], $"{what}: {each} {i}", tolerance);
    }
}
