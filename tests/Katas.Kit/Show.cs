using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Katas.Kit;

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
        rows.Length == 0 ? "no rows" : rows.All(row => row.Length == rows[0].Length) ? $"{rows.Length} × {rows[0].Length}" : $"rows of {string.Join(", ", rows.Select(row => row.Length))}";

    private static string Text(object? value) => value switch
    {
        null => "null",
        double number => Number(number),
        string text => $"\"{text.Replace("\n", "\\n", StringComparison.Ordinal)}\"",
        bool flag => flag ? "true" : "false",
        ITuple tuple => "(" + string.Join(", ", Enumerable.Range(0, tuple.Length).Select(i => Text(tuple[i]))) + ")",
        IDictionary map => "{" + string.Join(", ", map.Keys.Cast<object>().Select(key => $"{Text(key)}: {Text(map[key])}")) + "}",
        IEnumerable items => "[" + string.Join(", ", items.Cast<object?>().Take(100).Select(Text)) + "]",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ when value.GetType().Namespace?.StartsWith("Katas.Kata", StringComparison.Ordinal) == true => Record(value),
        _ => value.ToString() ?? "",
    };

    /// <summary>As a record shows itself, but with the contents of its lists.</summary>
    private static string Record(object value) =>
        $"{value.GetType().Name} {{ {string.Join(", ", value.GetType().GetProperties().Select(part => $"{part.Name} = {Text(part.GetValue(value))}"))} }}";
}
