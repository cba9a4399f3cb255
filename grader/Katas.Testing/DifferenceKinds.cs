using Katas.Core.Verdicts;

namespace Katas.Testing;

/// <summary>Says how wrong values differ from the right ones, in a word from a closed list.</summary>
internal static class DifferenceKinds
{
    private const int FewestForScale = 3; // any two numbers but 0 are in some proportion

    /// <summary>The kind of difference of values of which at least one differs.</summary>
    public static TestDifference Of(IReadOnlyList<double> expected, IReadOnlyList<double> actual, double tolerance = Closeness.Tolerance)
    {
        if (expected.Count != actual.Count)
            return TestDifference.Value;
        if (actual.Any(number => !double.IsFinite(number)) && expected.All(double.IsFinite))
            return TestDifference.NotFinite;
        var pairs = expected.Zip(actual, (right, own) => (Right: right, Own: own)).ToArray();
        bool All(Func<(double Right, double Own), bool> holds) => pairs.All(holds);
        return All(pair => pair.Own.IsCloseTo(-pair.Right, tolerance)) ? TestDifference.Sign
            : All(pair => pair.Own.IsCloseTo(pair.Right, Closeness.SixDigits)) && tolerance < Closeness.SixDigits ? TestDifference.Digits
            : AreScaled(pairs) ? TestDifference.Scale
            : AreReordered(expected, actual, tolerance) ? TestDifference.Order
            : pairs.Length > 1 && pairs.Count(pair => !pair.Own.IsCloseTo(pair.Right, tolerance)) == 1 ? TestDifference.OneValue
            : TestDifference.Value;
    }

    /// <summary>The same for values that are compared exactly.</summary>
    public static TestDifference OfItems<T>(IReadOnlyList<T> expected, IReadOnlyList<T> actual)
    {
        if (expected.Count != actual.Count)
            return TestDifference.Value;
        var pairs = expected.Zip(actual, (right, own) => (Right: right, Own: own)).ToArray();
        bool AreShifted(int by) => pairs.All(pair => pair is (int right, int own) ? own == right + by
            : pair is (long most, long other) && other == most + by);
        // of a single value it would tell a hidden answer, or nothing: three kinds of things are numbers 0, 1 and 2
        return pairs.Length > 1 && (AreShifted(1) || AreShifted(-1)) ? TestDifference.ByOne
            : pairs.Length > 1 && expected.GroupBy(item => item).All(same =>
                same.Count() == actual.Count(item => EqualityComparer<T>.Default.Equals(item, same.Key))) ? TestDifference.Order
            : pairs.Length > 1 && pairs.Count(pair => !EqualityComparer<T>.Default.Equals(pair.Right, pair.Own)) == 1
                ? TestDifference.OneValue
            : TestDifference.Value;
    }

    private static bool AreScaled((double Right, double Own)[] pairs)
    {
        if (pairs.Count(pair => pair.Right != 0) < FewestForScale || pairs.DistinctBy(pair => pair.Right).Count() < FewestForScale)
            return false;
        var (largest, other) = pairs.MaxBy(pair => Math.Abs(pair.Right));
        return other != 0 && pairs.All(pair => pair.Own.IsCloseTo(other / largest * pair.Right));
    }

    private static bool AreReordered(IReadOnlyList<double> expected, IReadOnlyList<double> actual, double tolerance) =>
        expected.Count > 1 && expected.Order().Zip(actual.Order()).All(pair => pair.Second.IsCloseTo(pair.First, tolerance));
}
