using System.Diagnostics;

namespace Katas.Testing;

/// <summary>Comparison of everything that is not a measured number: texts, ids, tokens, merges.</summary>
[StackTraceHidden]
public static class Exactness
{
    /// <summary>Asserts one plain value.</summary>
    public static void ShouldBeExactly<T>(this T actual, T expected, string what)
    {
        if (!EqualityComparer<T>.Default.Equals(actual, expected))
            throw Mismatch.Of(what, Show.Value(expected), Show.Value(actual));
    }

    /// <summary>Asserts a text, with a caret under the first character that differs.</summary>
    public static void ShouldBeText(this string actual, string expected, string what)
    {
        if (actual == expected)
            return;
        var same = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        var caret = new string(' ', Mismatch.GotLabel.Length + 1 + Show.Visible(actual[..same]).Length) + "^";
        throw Mismatch.Of($"{what}: character {same} differs", Show.Value(expected), $"{Show.Value(actual)}\n{caret}");
    }

    /// <summary>Asserts items in order, and names the first step that differs.</summary>
    public static void ShouldBeSequence<T>(this IReadOnlyList<T> actual, IReadOnlyList<T> expected, string what)
    {
        var same = expected.Zip(actual).TakeWhile(pair => EqualityComparer<T>.Default.Equals(pair.First, pair.Second)).Count();
        if (same < Math.Min(actual.Count, expected.Count))
            throw Mismatch.Of($"{what}: item {same} differs", $"{Show.Value(expected[same])} in {Show.Value(expected)}", $"{Show.Value(actual[same])} in {Show.Value(actual)}");
        if (actual.Count != expected.Count)
            throw Mismatch.Of($"{what}: the number of items differs", $"{Show.Count(expected.Count, "item")}: {Show.Value(expected)}", $"{Show.Count(actual.Count, "item")}: {Show.Value(actual)}");
    }

    /// <summary>Asserts a condition that has no single expected value; the sentence says what should hold.</summary>
    public static void ShouldHold(this bool condition, string what, object? got = null)
    {
        if (!condition)
            throw Mismatch.Of(what, "the sentence above to hold", got is string text ? text : Show.Value(got));
    }
}
