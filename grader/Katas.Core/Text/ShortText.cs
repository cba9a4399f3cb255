namespace Katas.Core.Text;

/// <summary>Texts cut to a length, with the cut said, and never through the middle of a character.</summary>
public static class ShortText
{
    /// <summary>The text; or, when it is longer, its first <paramref name="kept"/> units and a notice.</summary>
    public static string Beginning(string text, int kept, string notice) => text.Length <= kept ? text : Cut(text, kept) + notice;

    /// <summary>The text in at most <paramref name="most"/> units, a notice included.</summary>
    public static string Within(string text, int most, string notice) =>
        text.Length <= most ? text : Cut(text, most - notice.Length) + notice;

    private static string Cut(string text, int end) => text[..(end > 0 && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)];
}
