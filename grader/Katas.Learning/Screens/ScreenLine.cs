using Katas.Core.Text;
using Katas.Core.Verdicts;

namespace Katas.Learning.Screens;

/// <summary>How a piece of text is meant; a terminal without colours loses nothing but the colour.</summary>
public enum Tone
{
    Plain,
    Strong,
    Dim,
    Good,
    Middling,
    Bad,
}

/// <summary>Some text in one tone; with a link, a click on it opens a line of the learner's code.</summary>
public readonly record struct Piece(string Text, Tone Tone = Tone.Plain, SourcePlace? Link = null);

/// <summary>One line of a page before it is fitted to a terminal.</summary>
/// <param name="Indent">How many columns it is moved to the right, with what does not fit on it.</param>
/// <param name="Pieces">What stands on it.</param>
public sealed record ScreenLine(int Indent, IReadOnlyList<Piece> Pieces)
{
    /// <summary>Whether it is shown to its end, however many rows that takes: a text that somebody has written to be read.</summary>
    public bool IsProse { get; init; }

    public static ScreenLine Empty { get; } = new(0, []);

    /// <summary>What it says, for a reader without a screen.</summary>
    public string Text => new string(' ', Indent) + string.Concat(Pieces.Select(piece => piece.Text));

    public static ScreenLine Of(params Piece[] pieces) => new(0, pieces);

    /// <summary>A text as lines, with its dangerous characters made visible.</summary>
    public static IEnumerable<ScreenLine> Of(int indent, string text, Tone tone = Tone.Plain) =>
        SafeText.Of(text).Replace("\t", "    ", StringComparison.Ordinal).Split('\n')
            .Select(line => new ScreenLine(indent, [new Piece(line, tone)]));
}
