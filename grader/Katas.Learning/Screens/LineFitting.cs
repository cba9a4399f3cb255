using System.Globalization;

namespace Katas.Learning.Screens;

/// <summary>Breaks a line where the terminal ends, between words where it can; what is far too long is cut.</summary>
internal static class LineFitting
{
    private const int MostRows = 6;

    public static IEnumerable<ScreenLine> Fit(ScreenLine line, int width)
    {
        var room = Math.Max(width - line.Indent, 1);
        var rows = new List<List<Piece>> { new() };
        var used = 0;
        foreach (var part in line.Pieces.SelectMany(piece => Parts(piece, room)))
        {
            var cells = CellWidth.Of(part.Text.TrimEnd(' '));
            if (used > 0 && used + cells > room)
            {
                rows.Add([]);
                used = 0;
            }
            Append(rows[^1], part);
            used += CellWidth.Of(part.Text);
        }
        var fitted = rows.Select(row => new ScreenLine(line.Indent < width ? line.Indent : 0, WithoutEnd(row)));
        return line.IsProse || rows.Count <= MostRows ? fitted : fitted.Take(MostRows - 1).Append(ScreenLine.Of(new Piece("…", Tone.Dim)));
    }

    /// <summary>Words of one piece are one piece again on their row.</summary>
    private static void Append(List<Piece> row, Piece part)
    {
        if (row is [.., var last] && last.Tone == part.Tone && last.Link == part.Link)
            row[^1] = last with { Text = last.Text + part.Text };
        else
            row.Add(part);
    }

    /// <summary>A space behind the last word may be one column too many, and a terminal would begin another row for it.</summary>
    private static List<Piece> WithoutEnd(List<Piece> row) =>
        row is [.. var before, var last] ? [.. before, last with { Text = last.Text.TrimEnd(' ') }] : row;

    /// <summary>Words with the spaces behind them; a word that fits on no row is cut.</summary>
    private static IEnumerable<Piece> Parts(Piece piece, int room)
    {
        var text = piece.Text;
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = text.IndexOf(' ', start);
            end = end < 0 ? text.Length : end;
            while (end < text.Length && text[end] == ' ')
                end++;
            foreach (var part in Cut(text[start..end], room))
                yield return piece with { Text = part };
        }
    }

    private static IEnumerable<string> Cut(string word, int room)
    {
        if (CellWidth.Of(word.TrimEnd(' ')) <= room)
        {
            yield return word;
            yield break;
        }
        var elements = StringInfo.GetTextElementEnumerator(word);
        var part = "";
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            if (part.Length > 0 && CellWidth.Of(part + element) > room)
            {
                yield return part;
                part = "";
            }
            part += element;
        }
        yield return part;
    }
}
