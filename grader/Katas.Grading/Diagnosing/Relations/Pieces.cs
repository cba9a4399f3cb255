namespace Katas.Grading.Diagnosing.Relations;

/// <summary>What a right list, or a right text, and a wrong one can have in common although they differ in length.</summary>
internal static class Pieces
{
    /// <summary>Each wrong text is one or several right ones, joined: cuts are missing.</summary>
    public static bool AreJoined(object right, object own)
    {
        if (Texts(right) is not { } items || Texts(own) is not { } others || others.Length >= items.Length)
            return false;
        var next = 0;
        foreach (var other in others)
        {
            var joined = "";
            while (joined.Length < other.Length && next < items.Length)
                joined += items[next++];
            if (joined != other)
                return false;
        }
        return next == items.Length;
    }

    /// <summary>Several wrong texts, joined, are one right one: there are cuts too many.</summary>
    public static bool AreCutFurther(object right, object own) => AreJoined(own, right);

    /// <summary>The same in the same order, but not all of it.</summary>
    public static bool LeaveSomeOut(object right, object own) => (right, own) switch
    {
        (object[] items, object[] others) => IsWithin(others, items),
        (string text, string other) => IsWithin([.. other.Cast<object>()], [.. text.Cast<object>()]),
        _ => false,
    };

    /// <summary>The same in the same order, with something between.</summary>
    public static bool AddSome(object right, object own) => LeaveSomeOut(own, right);

    /// <summary>Joined, the wrong texts are the right ones without some characters: they were lost between the pieces.</summary>
    public static bool LoseCharacters(object right, object own) => Texts(right) is { } items && own is object[] others
        && others.All(item => item is string) && LeaveSomeOut(string.Concat(items), string.Concat(others));

    /// <summary>The right items in their order, some of them again.</summary>
    public static bool Repeat(object right, object own) => right is object[] { Length: > 0 } items && own is object[] others
        && others.Length > items.Length && others.All(item => item is not object[])
        && DifferenceFinder.AreEqual(items, others.Distinct().ToArray());

    /// <summary>The same texts, with halves of characters or the sign for what is no character among them.</summary>
    public static bool HoldHalves(object right, object own) =>
        Leaves(own).Any(IsBroken) && !Leaves(right).Any(IsBroken);

    private static string[]? Texts(object tree) =>
        tree is object[] { Length: > 0 } items && items.All(item => item is string { Length: > 0 }) ? [.. items.Cast<string>()] : null;

    private static IEnumerable<string> Leaves(object tree) => AnswerTree.Leaves(tree).OfType<string>();

    private static bool IsBroken(string text) => text.EnumerateRunes().Contains(System.Text.Rune.ReplacementChar);

    private static bool IsWithin(object[] some, object[] all)
    {
        var next = 0;
        foreach (var item in all)
            next += next < some.Length && DifferenceFinder.AreEqual(item, some[next]) ? 1 : 0;
        return next == some.Length && some.Length < all.Length;
    }
}
