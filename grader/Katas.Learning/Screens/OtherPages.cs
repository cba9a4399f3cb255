using Katas.Core.Text;
using Katas.Learning.Progress;
using Katas.Learning.Watching;

namespace Katas.Learning.Screens;

/// <summary>The pages beside that of a kata: the list, hints, the keys, and the question before a reset.</summary>
internal static class OtherPages
{
    private static readonly (string Key, string Does)[] Keys =
    [
        ("n", "next kata"), ("p", "previous kata"), ("l", "list of all katas"), ("h", "hint; again for one more"),
        ("s", "show a picture made by your own answers"), ("a", "your answer to the interview question"),
        ("r", "run the tests again"), ("f", "all failing tests"),
        ("x", "put the stubs back; your files are kept"), ("b", "back to the kata"),
        ("up, down", "scroll"), ("?", "this help"), ("q", "quit"),
    ];

    public static IEnumerable<ScreenLine> List(LearnerProgress progress, int? current) => progress.Path.Select(card =>
    {
        var reached = progress.Of(card.Number);
        var isCurrent = card.Number == current;
        return ScreenLine.Of(
            new Piece(isCurrent ? "> " : "  ", Tone.Strong),
            new Piece(PathLine.Mark(reached)),
            new Piece($" {card.Heading}  ", isCurrent ? Tone.Strong : Tone.Plain),
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

    public static IEnumerable<ScreenLine> Help() =>
        Keys.Select(key => ScreenLine.Of(new Piece($"{key.Key,-8}", Tone.Strong), new Piece($"  {key.Does}")))
            .Append(ScreenLine.Empty)
            .Append(ScreenLine.Of(new Piece("Save a file, and its kata is compiled and tested.")))
            .Append(ScreenLine.Of(new Piece("✔ passes its public tests, ◐ begun, ○ not begun.")));

    public static IEnumerable<ScreenLine> ConfirmReset(WatchState state) =>
    [
        .. ScreenLine.Of(0, $"Put the stubs of {state.Card.Heading} back?", Tone.Strong),
        .. ScreenLine.Of(0, "Your files are moved to .katas/backup first. Press y for yes, n for no."),
    ];

    public static string Reached(KataProgress reached) => reached switch
    {
        _ when reached.Passes() => "public tests pass",
        { IsBegun: true } => $"{reached.Passed} of {NumberFormat.Count(reached.Tests, "public test")} pass",
        _ => "not begun",
    };
}
