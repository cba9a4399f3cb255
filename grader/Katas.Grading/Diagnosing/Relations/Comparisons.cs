using Katas.Testing;

namespace Katas.Grading.Diagnosing.Relations;

/// <summary>What a right answer and a wrong one can have in common.</summary>
internal static class Comparisons
{
    private const int MostItems = 200; // each is compared with each
    public const double SinglePrecision = 1e-4; // what some thousand roundings to 24 bits can add up to

    public static bool HasOneMoreAtTheEnd(object right, object own) => IsSame(right, Changes.WithoutLast(own));

    public static bool HasOneMoreAtTheStart(object right, object own) => IsSame(right, Changes.WithoutFirst(own));

    /// <summary>One item where several should be, and it is among them.</summary>
    public static bool IsSingle(object right, object own) => own is object[] { Length: 1 } one && right is object[] { Length: > 1 } items
        && items.Any(item => DifferenceFinder.AreEqual(item, one[0]));

    /// <summary>A list that begins with the answer to an earlier call, and goes on.</summary>
    public static bool Continues(AskedQuestion earlier, AskedQuestion later) =>
        earlier.Parts is [{ Own: object[] { Length: > 0 } kept }, ..] && later.Parts is [{ Own: object[] all }, ..]
        && all.Length >= kept.Length && DifferenceFinder.AreEqual(kept, all[..kept.Length]);

    public static bool HasAnotherFirst(object right, object own) => IsSameBut(right, own, items => items[1..]);

    public static bool HasAnotherLast(object right, object own) => IsSameBut(right, own, items => items[..^1]);

    /// <summary>Rows whose blocks, the heads, stand in reverse order.</summary>
    public static bool HasReversedBlocks(object right, object own) => right is object[] && AnswerTree.HaveOneShape(right, own)
        && AnswerTree.Rows(right) is { } rows
        && Enumerable.Range(2, Math.Max(0, rows[0].Length - 2)).Any(width => rows[0].Length % width == 0 && rows[0].Length > width
            && IsSame(AnswerTree.MapRows(right, row => [.. row.Chunk(width).Reverse().SelectMany(block => block)]), own));

    /// <summary>The same items in another order.</summary>
    public static bool HasAnotherOrder(object right, object own)
    {
        if (right is not object[] { Length: > 1 and <= MostItems } items || own is not object[] others || items.Length != others.Length)
            return false;
        var left = others.ToList();
        return items.All(item =>
            left.FindIndex(other => DifferenceFinder.AreEqual(item, other)) is >= 0 and var found && Remove(left, found));
    }

    /// <summary>Right wherever both numbers are finite.</summary>
    public static bool DiffersWhereNotFinite(object right, object own) => AnswerTree.NumberPairs(right, own) is { Count: > 0 } numbers
        && numbers.All(pair => !double.IsFinite(pair.Right) || !double.IsFinite(pair.Own) || pair.Own.IsCloseTo(pair.Right))
        && numbers.Any(pair => double.IsFinite(pair.Right) && double.IsFinite(pair.Own));

    /// <summary>Truth values of one shape, all of whose differences go one way.</summary>
    public static bool IsOneSided(object right, object own, bool wrong) => AnswerTree.HaveOneShape(right, own)
        && AnswerTree.Leaves(right).Zip(AnswerTree.Leaves(own)).All(pair =>
            pair is (bool a, bool b) && (a == b || b == wrong));

    /// <summary>Numbers that single precision can hold, near the right ones; whole numbers that it can hold are right.</summary>
    public static bool IsSinglePrecision(object right, object own) => AnswerTree.NumberPairs(right, own) is { Count: > 0 } numbers
        && numbers.All(pair => pair.Own.Equals((double)(float)pair.Own) && AreNear(pair.Right, pair.Own, SinglePrecision)
            && (pair.Own.Equals(pair.Right) || !double.IsInteger(pair.Right) || !pair.Right.Equals((double)(float)pair.Right)));

    /// <summary>Enough numbers that are not 0 to show that they have one factor.</summary>
    public static bool ShowsFactor(object right) => AnswerTree.Numbers(right).Count(number => number != 0) > 2;

    /// <summary>Each whole answer is the right one times a number of its own, or each of its rows is.</summary>
    public static bool IsProportional(object right, object own) => AnswerTree.NumberPairs(right, own) is { Count: > 1 } numbers
        && numbers.All(pair => double.IsFinite(pair.Right) && double.IsFinite(pair.Own)) && numbers.MaxBy(pair => Math.Abs(pair.Right))
        is var (largest, other)
        && other / largest is > 0 and var factor && !factor.IsCloseTo(1, SinglePrecision) // else digits are missing, and no scale
        && numbers.All(pair => pair.Own.IsCloseTo(factor * pair.Right, 100 * Closeness.Tolerance));

    public static bool HasProportionalRows(object right, object own) => AnswerTree.HaveOneShape(right, own)
        && AnswerTree.Rows(right) is { } rows && AnswerTree.Rows(own) is { } others
        && rows.Zip(others).All(pair => DifferenceFinder.AreEqual(pair.First, pair.Second) || IsProportional(pair.First, pair.Second));

    private static bool AreNear(double right, double own, double tolerance) =>
        own.Equals(right) || (double.IsFinite(right) && own.IsCloseTo(right, tolerance));

    private static bool IsSame(object? one, object? other) => one is not null && other is not null && DifferenceFinder.AreEqual(one, other);

    private static bool IsSameBut(object right, object own, Func<object[], object[]> rest) =>
        right is object[] { Length: > 1 } a && own is object[] b && a.Length == b.Length && DifferenceFinder.AreEqual(rest(a), rest(b));

    private static bool Remove(List<object> items, int index)
    {
        items.RemoveAt(index);
        return true;
    }
}
