using Katas.Core.Text;
using Katas.Learning.Progress;
using Katas.Learning.Watching;

namespace Katas.Learning.Screens;

/// <summary>The pages beside that of a kata: the list, hints, the keys, and the question before a reset.</summary>
internal static class OtherPages
{
    private static readonly (WatchKey Key, string Does)[] Keys =
    [
        (WatchKey.Next, "next kata"), (WatchKey.Previous, "previous kata"),
        (WatchKey.List, "list of all katas; a number and Enter lead to one"),
        (WatchKey.Hint, "hint; again for one more"), (WatchKey.Show, "show a picture made by your own answers"),
        (WatchKey.Answer, "your answer to the interview question"), (WatchKey.Run, "run the tests again"),
        (WatchKey.Failures, "all failing tests"), (WatchKey.Reset, "put the stubs back; your files are kept"),
        (WatchKey.Back, "back to the kata"), (WatchKey.ScrollUp, "scroll"), (WatchKey.Help, "this help"), (WatchKey.Quit, "quit"),
    ];

    private const string Mark = "> ";

    public static bool IsMarked(ScreenLine line) => line.Text.StartsWith(Mark, StringComparison.Ordinal);

    /// <summary>The list of a session, and how to get from it to a kata.</summary>
    public static IEnumerable<ScreenLine> List(WatchState state) =>
    [
        .. List(state.Progress, state.Marked ?? state.Current),
        ScreenLine.Empty,
        .. ScreenLine.Of(0, state.IsPage
            ? "The row at the top leads to each kata."
            : "Type the number of a kata, or move the mark with the arrow keys; Enter leads there.", Tone.Dim),
    ];

    public static IEnumerable<ScreenLine> List(LearnerProgress progress, int? marked) => progress.Path.Select(card =>
    {
        var reached = progress.Of(card.Number);
        var isMarked = card.Number == marked;
        return ScreenLine.Of(
            new Piece(isMarked ? Mark : "  ", Tone.Strong),
            new Piece(PathLine.Mark(reached)),
            new Piece($" {card.Heading}  ", isMarked ? Tone.Strong : Tone.Plain),
            PathLine.Difficulty(card.Difficulty),
            new Piece($"  {Reached(reached)}", Tone.Dim));
    });

    public static IEnumerable<ScreenLine> Hints(IReadOnlyList<string> hints, int shown)
    {
        foreach (var (index, hint) in hints.Take(shown).Index())
        {
            yield return ScreenLine.Of(new Piece($"Hint {index + 1} of {hints.Count}", Tone.Strong));
            foreach (var line in ScreenLine.Of(0, hint))
                yield return line;
            yield return ScreenLine.Empty;
        }
    }

    public static IEnumerable<ScreenLine> Help(WatchState state) =>
    [
        .. state.IsPage ? ScreenLine.Of(0, "The row at the top leads to each kata, and a letter does what its button does:") : [],
        .. Keys.Where(key => !state.IsPage || key.Key is not (WatchKey.List or WatchKey.ScrollUp))
            .Select(key => ScreenLine.Of(new Piece($"{Letter(key.Key),-8}", Tone.Strong), new Piece($"  {key.Does}"))),
        ScreenLine.Empty,
        ScreenLine.Of(new Piece("Save a file, and its kata is compiled and tested.")),
        ScreenLine.Of(new Piece("✔ passes its public tests, ◐ begun, ○ not begun.")),
    ];

    public static IEnumerable<ScreenLine> ConfirmReset(WatchState state) =>
    [
        .. ScreenLine.Of(0, $"Put the stubs of {state.Card.Heading} back?", Tone.Strong),
        .. ScreenLine.Of(0, $"Your files are moved to .katas/backup first.{(state.IsPage ? "" : " Press y for yes, n for no.")}"),
    ];

    private static string Letter(WatchKey key) => key == WatchKey.ScrollUp ? "up, down" : $"{KeyBindings.LetterOf(key)}";

    public static string Reached(KataProgress reached) => reached switch
    {
        _ when reached.Passes() => "public tests pass",
        { IsBegun: true } => $"{reached.Passed} of {NumberFormat.Count(reached.Tests, "public test")} pass",
        _ => "not begun",
    };
}
