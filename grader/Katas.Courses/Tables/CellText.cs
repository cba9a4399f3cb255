using System.Text.RegularExpressions;
using Katas.Core.Text;

namespace Katas.Courses.Tables;

/// <summary>Escapes text for a cell: a spreadsheet must see no formula in it, a gradebook no markup, a terminal no command.</summary>
public static partial class CellText
{
    /// <summary>
    /// The text, behind an apostrophe where a spreadsheet would calculate: at its start, and behind each ';' and line end, because a
    /// spreadsheet of another country splits a table at ';' and then sees no quotes around our cells.
    /// </summary>
    public static string Escape(string text) => FormulaStart().Replace(SafeText.Of(text), "'");

    /// <summary>The text for a gradebook that reads HTML in its cells.</summary>
    public static string EscapeHtml(string text) => Escape(text.ReplaceLineEndings("\n")).Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>
    /// Before the first character of a formula, ASCII or wide, whatever spaces and quotes stand before it; and before a tab or line end
    /// that begins a cell.
    /// </summary>
    [GeneratedRegex(@"\A(?=[\t\n]|(?>[\s""]*)[=+\-@|%＝＋－＠])|(?<=[;\n])(?=(?>(?:[^\S\n]|"")*)[=+\-@|%＝＋－＠])")]
    private static partial Regex FormulaStart();
}
