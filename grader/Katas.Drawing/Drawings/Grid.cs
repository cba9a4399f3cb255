using System.Globalization;
using Katas.Core.Text;

namespace Katas.Drawing.Drawings;

/// <summary>A table of words and numbers. Without rows it is an outline.</summary>
/// <param name="Heads">The heads of the columns; the first column names the rows.</param>
/// <param name="Rows">Cell by cell.</param>
public sealed record Grid(IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<string>> Rows) : Sketch
{
    /// <summary>More would not be read.</summary>
    public const int Most = 40;

    public override string InWords => Rows.Count == 0
        ? $"{string.Join(", ", Heads)}: empty."
        : string.Join("; ", Rows.Take(Most).Select(row => string.Join(' ', row.Select(cell => SafeText.OneLine(cell, 40))))) + ".";

    /// <summary>A number for a cell.</summary>
    public static string Cell(double number) => Text.Of(number);

    /// <inheritdoc cref="Cell(double)" />
    public static string Cell(long number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '\u00a0');
}
