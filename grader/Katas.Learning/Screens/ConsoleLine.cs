using Katas.Core.Text;
using Spectre.Console;

namespace Katas.Learning.Screens;

/// <summary>A line of a page for a command that writes to the console and does not draw a screen.</summary>
internal static class ConsoleLine
{
    public static Paragraph Of(ScreenLine line)
    {
        var paragraph = new Paragraph();
        foreach (var piece in line.Pieces)
            paragraph.Append(SafeText.LogLine(piece.Text), Style(piece.Tone));
        return paragraph;
    }

    private static Style Style(Tone tone) => tone switch
    {
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Dim => new Style(decoration: Decoration.Dim),
        Tone.Good => new Style(Color.Green),
        Tone.Middling => new Style(Color.Yellow),
        Tone.Bad => new Style(Color.Red),
        _ => Spectre.Console.Style.Plain,
    };
}
