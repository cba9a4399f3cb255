using System.Diagnostics;
using Katas.Core.Verdicts;

namespace Katas.Testing;

/// <summary>
/// Numeric comparison of all katas: <c>|a − b| ≤ tolerance · max(1, |b|)</c>, and never NaN or infinity.
/// Names the first row and column that differ.
/// </summary>
[StackTraceHidden] // a failure points at the test that asked
public static class Closeness
{
    public const double Tolerance = 1e-9;

    /// <summary>A tolerance within which numbers are right to about six digits: what single precision leaves of them.</summary>
    public const double SixDigits = 2e-6;

    public static bool IsCloseTo(this double actual, double expected, double tolerance = Tolerance) =>
        double.IsFinite(actual) && Math.Abs(actual - expected) <= tolerance * Math.Max(1, Math.Abs(expected));

    public static void ShouldBeCloseTo(this double actual, double expected, string what, double tolerance = Tolerance)
    {
        if (actual.IsCloseTo(expected, tolerance))
            return;
        var kind = DifferenceKinds.Of([expected], [actual], tolerance);
        throw Differs(actual, expected, what, new TestPlace(TestPlaceKind.Value) { Difference = kind });
    }

    public static void ShouldBeCloseTo(
        this IReadOnlyList<double> actual, IReadOnlyList<double> expected, string what, double tolerance = Tolerance)
    {
        if (actual.Count != expected.Count)
        {
            throw MismatchException.Of(
                what, Show.Count(expected.Count, "value"), $"{Show.Count(actual.Count, "value")}: {Show.Value(actual)}",
                new TestPlace(TestPlaceKind.NumberOfValues));
        }
        for (var i = 0; i < actual.Count; i++)
        {
            if (!actual[i].IsCloseTo(expected[i], tolerance))
            {
                throw Differs(actual[i], expected[i], what,
                    new TestPlace(TestPlaceKind.Position) { Index = i, Difference = DifferenceKinds.Of(expected, actual, tolerance) });
            }
        }
    }

    public static void ShouldBeCloseTo(this double[][] actual, double[][] expected, string what, double tolerance = Tolerance) =>
        Compare(actual, expected, what, tolerance, new TestPlace(TestPlaceKind.Cell));

    /// <summary>
    /// The same for several matrices, <c>[head][row][column]</c>; a suite whose matrices are no heads says what they are.
    /// </summary>
    public static void ShouldBeCloseTo(
        this double[][][] actual, double[][][] expected, string what, double tolerance = Tolerance, string each = "head")
    {
        if (actual.Length != expected.Length)
        {
            throw MismatchException.Of(
                what, Show.Count(expected.Length, each), Show.Count(actual.Length, each),
                new TestPlace(TestPlaceKind.NumberOfMatrices) { Each = each });
        }
        for (var i = 0; i < actual.Length; i++)
            Compare(actual[i], expected[i], what, tolerance, new TestPlace(TestPlaceKind.Cell) { Each = each, Matrix = i });
    }

    private static void Compare(double[][] actual, double[][] expected, string what, double tolerance, TestPlace within)
    {
        if (Show.Shape(actual) != Show.Shape(expected))
        {
            throw MismatchException.Of(
                what, Show.Shape(expected), $"{Show.Shape(actual)}: {Show.Value(actual)}", within with { Kind = TestPlaceKind.Shape });
        }
        for (var row = 0; row < actual.Length; row++)
        {
            var column = FirstDifference(actual[row], expected[row], tolerance);
            if (column >= 0)
            {
                throw Differs(actual[row][column], expected[row][column], what, within with
                {
                    Row = row,
                    Column = column,
                    Difference = DifferenceKinds.Of(Flat(expected), Flat(actual), tolerance),
                });
            }
        }
    }

    private static double[] Flat(double[][] matrix) => [.. matrix.SelectMany(row => row)];

    /// <summary>The first position that differs, or -1.</summary>
    private static int FirstDifference(double[] actual, double[] expected, double tolerance) =>
        Enumerable.Range(0, actual.Length).FirstOrDefault(i => !actual[i].IsCloseTo(expected[i], tolerance), -1);

    private static MismatchException Differs(double actual, double expected, string what, TestPlace? place = null) =>
        MismatchException.Of(what, Show.Number(expected), Show.Number(actual), place);
}
