using System.Diagnostics;
using Katas.Core.Verdicts;

namespace Katas.Testing;

/// <summary>Comparison of everything that is not a measured number: texts, ids, tokens, merges.</summary>
[StackTraceHidden]
public static class Exactness
{
    /// <summary>Asserts one plain value.</summary>
    public static void ShouldBeExactly<T>(this T actual, T expected, string what)
    {
        if (!EqualityComparer<T>.Default.Equals(actual, expected))
        {
            throw MismatchException.Of(what, Show.Value(expected), Show.Value(actual),
                new TestPlace(TestPlaceKind.Value) { Difference = DifferenceKinds.OfItems([expected], [actual]) });
        }
    }

    /// <summary>Asserts a text, with a caret under the first character that differs.</summary>
    public static void ShouldBeText(this string actual, string expected, string what)
    {
        if (actual == expected)
            return;
        var same = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        var quoteAndBefore = 1 + Show.Visible(actual[..same]).Length;
        throw MismatchException.Of(
            what, Show.Value(expected), Show.Value(actual),
            new TestPlace(TestPlaceKind.Character) { Index = same, Column = quoteAndBefore });
    }

    /// <summary>Asserts items in order, and names the first step that differs.</summary>
    public static void ShouldBeSequence<T>(this IReadOnlyList<T> actual, IReadOnlyList<T> expected, string what)
    {
        var same = expected.Zip(actual).TakeWhile(pair => EqualityComparer<T>.Default.Equals(pair.First, pair.Second)).Count();
        if (same < Math.Min(actual.Count, expected.Count))
        {
            throw MismatchException.Of(
                what, $"{Show.Value(expected[same])} in {Show.Value(expected)}", $"{Show.Value(actual[same])} in {Show.Value(actual)}",
                new TestPlace(TestPlaceKind.Item) { Index = same, Difference = DifferenceKinds.OfItems(expected, actual) });
        }
        if (actual.Count != expected.Count)
        {
            throw MismatchException.Of(
                what,
                $"{Show.Count(expected.Count, "item")}: {Show.Value(expected)}",
                $"{Show.Count(actual.Count, "item")}: {Show.Value(actual)}",
                new TestPlace(TestPlaceKind.NumberOfItems));
        }
    }

    /// <summary>Asserts a condition that has no single expected value; the sentence says what should hold.</summary>
    public static void ShouldHold(this bool condition, string what, object? got = null)
    {
        if (condition)
            return;
        throw MismatchException.Of(new TestMessage(TestMessageKind.Law)
        {
            Asked = what,
            Got = got is string text ? text : Show.Value(got),
        });
    }
}
