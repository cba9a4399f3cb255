using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Katas.Testing;

/// <summary>Values as a learner would write them, in any culture: <c>[[1, 2], [3, 4]]</c>.</summary>
public static class Show
{
    private const int Most = 400;

    public static string Value(object? value)
    {
        var text = Text(value);
        return text.Length <= Most ? text : text[..Most] + "…";
    }

    public static string Number(double number) => (number == 0 ? 0 : number).ToString("G12", CultureInfo.InvariantCulture); // never -0

    public static string Shape(double[][] rows) =>
        rows.Length == 0 ? "no rows" : rows.All(row => row.Length == rows[0].Length) ? $"{rows.Length} × {rows[0].Length}"
        : $"rows of {string.Join(", ", rows.Select(row => row.Length))}";

    /// <summary>"1 item", "2 items".</summary>
    public static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";

    /// <summary>
    /// A text as one line in which nothing is invisible: a tab is <c>\t</c>, a no-break space <c>\u00A0</c>, a separate accent
    /// <c>\u0301</c>.
    /// </summary>
    public static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
                visible.Append(text, i++, 2);
            else
                visible.Append(Visible(text[i]));
        }
        return visible.ToString();
    }

    private static string Visible(char unit) => unit switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        ' ' => " ",
        >= '\u0300' and <= '\u036F' => Code(unit),
        _ when char.IsControl(unit) || char.IsWhiteSpace(unit) || char.IsSurrogate(unit)
            || char.GetUnicodeCategory(unit) == UnicodeCategory.Format => Code(unit),
        _ => unit.ToString(),
    };

    private static string Code(char unit) => $"\\u{(int)unit:X4}";

    /// <summary>A record that has not said how it wants to be written: its parts by name.</summary>
    private static string Record(object record)
    {
        var parts = record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance);
        return $"{record.GetType().Name}({string.Join(", ", parts.Select(part => $"{part.Name}: {Text(part.GetValue(record))}"))})";
    }

    private static string Text(object? value) => value switch
    {
        null => "null",
        double number => Number(number),
        string text => $"\"{Visible(text)}\"",
        bool flag => flag ? "true" : "false",
        ITuple tuple => "(" + string.Join(", ", Enumerable.Range(0, tuple.Length).Select(i => Text(tuple[i]))) + ")",
        IDictionary map => "{" + string.Join(", ", map.Keys.Cast<object>().Select(key => $"{Text(key)}: {Text(map[key])}")) + "}",
        IEnumerable items => "[" + string.Join(", ", items.Cast<object?>().Take(100).Select(Text)) + "]",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ when value.GetType().GetMethod(nameof(ToString), [])!.IsDefined(typeof(CompilerGeneratedAttribute)) => Record(value),
        _ => value.ToString() ?? "",
    };
}
