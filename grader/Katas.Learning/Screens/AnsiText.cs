using System.Text;
using Katas.Core.Verdicts;

namespace Katas.Learning.Screens;

/// <summary>Lines as a terminal takes them: tones as colours if it has any, and places as links.</summary>
/// <param name="hasColours">Whether there may be colours; bold and dim stay without them.</param>
/// <param name="root">The kit's folder, in which links point to files; null where a terminal shows no links.</param>
internal sealed class AnsiText(bool hasColours, string? root)
{
    private const string Reset = "\u001b[0m";
    private const string EndOfLink = "\u001b]8;;\u001b\\";

    public string Of(ScreenLine line)
    {
        var text = new StringBuilder().Append(' ', line.Indent);
        foreach (var piece in line.Pieces)
            Append(text, piece);
        return text.ToString();
    }

    private void Append(StringBuilder text, Piece piece)
    {
        var code = Code(piece.Tone);
        var link = piece.Link is { } place && root is not null ? Link(root, place) : "";
        text.Append(link).Append(code).Append(piece.Text).Append(code.Length > 0 ? Reset : "").Append(link.Length > 0 ? EndOfLink : "");
    }

    private static string Link(string root, SourcePlace place) =>
        $"\u001b]8;;{new Uri(Path.Combine(root, "exercises", place.File)).AbsoluteUri}#{place.Line}\u001b\\";

    private string Code(Tone tone) => tone switch
    {
        Tone.Strong => "\u001b[1m",
        Tone.Dim => "\u001b[2m",
        Tone.Good when hasColours => "\u001b[32m",
        Tone.Middling when hasColours => "\u001b[33m",
        Tone.Bad when hasColours => "\u001b[31m",
        _ => "",
    };
}
