using Spectre.Console.Rendering;

namespace Katas.Learning.Screens;

/// <summary>How many columns of a terminal a text takes: an ideograph or an emoji takes two.</summary>
internal static class CellWidth
{
    private const string OwnSigns = "✔✘◐○…";

    public static int Of(string text) => text.All(IsOneCell) ? text.Length : new Segment(text).CellCount();

    /// <summary>Letters of most of Europe, punctuation, and our own signs: no need to load tables before the first screen.</summary>
    private static bool IsOneCell(char letter) => letter < '\u0300' || OwnSigns.Contains(letter, StringComparison.Ordinal);
}
