using System.Globalization;

namespace Katas.Core.Text;

/// <summary>
/// Finished documents on their way to standard output, which may be a CI service's log: a learner's text in them holds nothing that the
/// service would obey. Programs that read JSON, XML or HTML there read the same as in a file.
/// </summary>
public static class LogDocument
{
    private const string Style = "<style>";

    public static string OfJson(string json) => SafeText.WithoutCommands(json,
        mark => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)mark:X4}"));

    /// <summary>XML or HTML. The rules of a page's style have colons of their own, and nothing of a learner's.</summary>
    public static string OfMarkup(string markup)
    {
        var start = markup.IndexOf(Style, StringComparison.Ordinal);
        var end = markup.IndexOf("</style>", StringComparison.Ordinal);
        return start < 0 ? References(markup) : References(markup[..start]) + markup[start..end] + References(markup[end..]);
    }

    /// <summary>A text for people, in which a space more does no harm.</summary>
    public static string OfText(string text) => SafeText.WithoutCommands(text, mark => $"{mark} ");

    private static string References(string markup) =>
        SafeText.WithoutCommands(markup, mark => string.Create(CultureInfo.InvariantCulture, $"&#{(int)mark};"));
}
