using Katas.Core.Text;

namespace Katas.Courses.Tables;

/// <summary>Text of ours for a cell: spreadsheets take no formula from it, gradebooks no markup, terminals no command.</summary>
public static class CellText
{
    /// <summary>The text, behind an apostrophe where a spreadsheet would calculate.</summary>
    public static string Escape(string text)
    {
        var safe = SafeText.Of(text.ReplaceLineEndings("\n"));
        return safe.TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' or '|' or '%', ..] || safe is ['\t' or '\n', ..] ? "'" + safe : safe;
    }

    /// <summary>The text for a gradebook that reads HTML in its cells.</summary>
    public static string EscapeHtml(string text) => Escape(text).Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
