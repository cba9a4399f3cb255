using Katas.Learning.Progress;
using Katas.Learning.Watching;

namespace Katas.Learning.Screens;

/// <summary>Where a learner is among all katas.</summary>
internal static class PathLine
{
    /// <summary>One mark for each kata, in the colour of its difficulty, with the current one between brackets.</summary>
    public static ScreenLine Of(WatchState state) => new(0, [.. state.Path.SelectMany(card => Step(state, card))]);

    /// <summary>The difficulty as a word in its colour.</summary>
    public static Piece Difficulty(string difficulty) => new(difficulty, ToneOf(difficulty));

    /// <summary>Passes, begun or not begun.</summary>
    public static string Mark(KataProgress progress) => progress switch
    {
        _ when progress.Passes() => "✔",
        { IsBegun: true } => "◐",
        _ => "○",
    };

    private static Piece[] Step(WatchState state, KataCard card)
    {
        var mark = Mark(state.Progress.Of(card.Number));
        return card.Number == state.Current
            ? [new Piece("[", Tone.Strong), new Piece($"{card.Number:00}{mark}", ToneOf(card.Difficulty)), new Piece("]", Tone.Strong)]
            : [new Piece($" {mark} ", ToneOf(card.Difficulty))];
    }

    private static Tone ToneOf(string difficulty) => difficulty switch
    {
        "green" => Tone.Good,
        "yellow" => Tone.Middling,
        _ => Tone.Bad,
    };
}
