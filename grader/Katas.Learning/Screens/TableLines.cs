using Katas.Core.Text;
using Katas.Drawing.Drawings;
using Katas.Learning.Pictures;

namespace Katas.Learning.Screens;

/// <summary>A table of evidence as lines, its numbers below each other.</summary>
internal static class TableLines
{
    private const int MostCharacters = 40;

    public static IEnumerable<ScreenLine> Of(DrawnPart part) =>
    [
        new ScreenLine(2, [new Piece(part.Title)]),
        .. part.Remark.Length > 0 ? [new ScreenLine(4, [new Piece(part.Remark, Tone.Middling)])] : Array.Empty<ScreenLine>(),
        .. part.Sketch is Grid grid ? Rows(grid) : [new ScreenLine(4, [new Piece(SafeText.OnOneLine(part.Sketch.InWords))])],
        new ScreenLine(2, [new Piece(part.Caption, Tone.Dim)]),
        ScreenLine.Empty,
    ];

    private static IEnumerable<ScreenLine> Rows(Grid grid)
    {
        string[][] rows = [[.. grid.Heads], .. grid.Rows.Take(Grid.Most).Select(row => row.Select(Cell).ToArray())];
        var widths = Enumerable.Range(0, grid.Heads.Count).Select(column => rows.Max(row => row.ElementAtOrDefault(column)?.Length ?? 0))
            .ToArray();
        return rows.Select((row, index) => new ScreenLine(4,
            [new Piece(string.Join("  ", row.Zip(widths, Padded)).TrimEnd(), index == 0 ? Tone.Dim : Tone.Plain)]));
    }

    private static string Cell(string text) => SafeText.OneLine(text, MostCharacters);

    private static string Padded(string cell, int width) => cell.PadRight(width);
}
