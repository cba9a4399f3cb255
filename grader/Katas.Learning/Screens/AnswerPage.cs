using Katas.Grading.Reading;
using Katas.Learning.Interviews;
using Katas.Learning.Watching;

namespace Katas.Learning.Screens;

/// <summary>The interview question of a kata, what the learner has answered, and then what a good answer says.</summary>
internal static class AnswerPage
{
    public const string Own = "Your answer";
    public const string Good = "A good answer says";
    public const string Evidence = "What your own functions say";
    public const string Waiting = "Asking your own functions …";

    /// <summary>Where the answer is written.</summary>
    public static string FileOf(WatchState state) => $"exercises/{state.Card.Folder}/{WrittenAnswer.FileName}";

    /// <summary>Everything, one below the other.</summary>
    public static IEnumerable<ScreenLine> Of(WatchState state) => state.MayCompare ? [.. Asked(state), .. Compared(state)] : Asked(state);

    /// <summary>The question, and what to do about it.</summary>
    public static IEnumerable<ScreenLine> Asked(WatchState state) =>
    [
        .. KataPage.Heading(state),
        ScreenLine.Empty,
        .. Questions(state),
        ScreenLine.Empty,
        .. Next(state),
    ];

    /// <summary>Each question, and which later katas answer more of it.</summary>
    public static IEnumerable<ScreenLine> Questions(WatchState state) =>
        state.Card.Interview.SelectMany(question => LaterKatas(state, question)
            .Prepend(new ScreenLine(4, [new Piece(question, Tone.Strong)])));

    /// <summary>What the learner has written, without the empty lines around it.</summary>
    public static string TextOf(WatchState state) => state.Answer.Text.Trim().ReplaceLineEndings("\n");

    private static IEnumerable<ScreenLine> LaterKatas(WatchState state, string question)
    {
        string[] later = [.. state.Path.Where(card => card.Number > state.Current && card.Interview.Contains(question))
            .Select(card => $"{card.Number:00}")];
        var again = later.Length == 1
            ? $"Kata {later[0]} asks"
            : $"Katas {string.Join(", ", later.SkipLast(1))} and {later.LastOrDefault()} ask";
        return later.Length == 0 ? [] : [new ScreenLine(4, [new Piece($"{again} it again: here a part of the answer will do.", Tone.Dim)])];
    }

    private static IEnumerable<ScreenLine> Next(WatchState state) => state switch
    {
        { Answer.Refusal: { Length: > 0 } refusal } => ScreenLine.Of(0, $"Your answer cannot be read: {refusal}", Tone.Middling),
        { Answer.IsWritten: false } =>
        [
            .. ScreenLine.Of(0, $"Write a few sentences into {FileOf(state)} and save it. Nobody grades it."),
            .. ScreenLine.Of(0, "Then it stands here beside what a good answer says, with numbers from your own functions.", Tone.Dim),
        ],
        { MayCompare: false } =>
            ScreenLine.Of(0, "Your answer is kept. What a good one says is shown once the public tests of this kata pass."),
        _ => ScreenLine.Of(0, $"It is in {FileOf(state)}: change it as you like. Nobody grades it.", Tone.Dim),
    };

    private static IEnumerable<ScreenLine> Compared(WatchState state) =>
    [
        ScreenLine.Empty,
        ScreenLine.Of(new Piece(Own, Tone.Strong)),
        .. ScreenLine.Of(2, TextOf(state)).Select(line => line with { IsProse = true }),
        ScreenLine.Empty,
        .. state.Sheets.TryGetValue(state.Current, out var sheet) ? Of(sheet) : [ScreenLine.Of(new Piece(Waiting, Tone.Dim))],
    ];

    private static IEnumerable<ScreenLine> Of(InterviewSheet sheet) =>
    [
        ScreenLine.Of(new Piece(Good, Tone.Strong)),
        .. sheet.Points.Select(point => new ScreenLine(2, [new Piece($"• {point}")]) { IsProse = true }),
        ScreenLine.Empty,
        ScreenLine.Of(new Piece(Evidence, Tone.Strong)),
        .. sheet.Evidence.SelectMany(TableLines.Of),
    ];
}
