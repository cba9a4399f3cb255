using Katas.Core.Text;
using Katas.Core.Verdicts;
using Katas.Grading;
using Katas.Learning.Misconceptions;
using Katas.Learning.Watching;

namespace Katas.Learning.Screens;

/// <summary>The page of one kata: its question, what passes by task, and the first failure or what to do next.</summary>
internal static class KataPage
{
    public static IEnumerable<ScreenLine> Of(WatchState state)
    {
        var last = state.Runs.GetValueOrDefault(state.Current)?.Run;
        var body = state switch
        {
            { Partial: { } part } when part.Verdict.Number == state.Current =>
                Tasks(part).Append(ScreenLine.Empty).Concat(FirstOf(state, part)),
            { IsSlow: true } when last is not null => ScreenLine.Of(0, "Before this save:", Tone.Dim).Concat(Body(state, last).Select(Dim)),
            _ => last is null ? Remembered(state) : Body(state, last),
        };
        return Heading(state).Append(ScreenLine.Empty).Concat(body);
    }

    /// <summary>Every failing test of the kata, in the contract's order.</summary>
    public static IEnumerable<ScreenLine> Failures(WatchState state)
    {
        var run = state.Runs.GetValueOrDefault(state.Current)?.Run;
        TestVerdict[] failures = run is null ? [] : [.. TestGroup.InOrder(run).Where(test => test.IsWrong())];
        var body = run is { Verdict.Outcome: Outcome.CompileError } ? TestLines.Of(run.Verdict, run.Problems)
            : failures.Length == 0 ? [ScreenLine.Of(new Piece("No test of what is begun fails."))]
            : failures.SelectMany(test => Failure(run!, test, failures).Append(ScreenLine.Empty)).Concat(Apart(run!, failures));
        return Heading(state).Append(ScreenLine.Empty).Concat(body);
    }

    public static IEnumerable<ScreenLine> Heading(WatchState state)
    {
        var card = state.Card;
        yield return ScreenLine.Of(new Piece(card.Heading, Tone.Strong), new Piece("  "), PathLine.Difficulty(card.Difficulty));
        yield return ScreenLine.Of(new Piece(card.Question));
    }

    private static ScreenLine Dim(ScreenLine line) =>
        line with { Pieces = [.. line.Pieces.Select(piece => piece with { Tone = Tone.Dim })] };

    private static IEnumerable<ScreenLine> Remembered(WatchState state)
    {
        var progress = state.Progress.Of(state.Current);
        yield return ScreenLine.Of(new Piece(progress switch
        {
            { Tests: 0 } => "",
            { IsBegun: false } => "Not begun when it ran last.",
            _ => $"{progress.Passed} of {progress.Tests} public tests passed when they ran last.",
        }, Tone.Dim));
    }

    private static IEnumerable<ScreenLine> Body(WatchState state, KataRun run) => run.Verdict.Outcome switch
    {
        Outcome.CompileError => TestLines.Of(run.Verdict, run.Problems),
        Outcome.NotStarted => NotBegun(state, run),
        Outcome.Passed => Tasks(run).Append(ScreenLine.Empty).Concat(Passed(state, run)),
        _ => Tasks(run).Append(ScreenLine.Empty).Concat(FirstOf(state, run)),
    };

    private static IEnumerable<ScreenLine> Tasks(KataRun run) => TestGroup.ByTask(run.Verdict).Select(TaskWords.Line);

    /// <summary>One thing to think about: the first failure, or the first member that is not begun.</summary>
    private static IEnumerable<ScreenLine> FirstOf(WatchState state, KataRun run)
    {
        TestVerdict[] failures = [.. TestGroup.InOrder(run).Where(test => test.IsWrong())];
        if (failures.Length == 0)
            return Next(run);
        var others = NumberFormat.Count(failures.Length - 1, "other test fails", "other tests fail");
        return
        [
            .. Failure(run, failures[0], failures),
            ScreenLine.Empty,
            .. Apart(run, failures),
            .. NamedElsewhere(run, failures),
            .. failures.Length > 1
                ? [ScreenLine.Of(new Piece($"{others} too: {KeyNames.Press(state, WatchKey.Failures)}.", Tone.Dim))]
                : Array.Empty<ScreenLine>(),
        ];
    }

    /// <summary>The misconceptions of members that explain no failing test, each with its sentence.</summary>
    private static IEnumerable<ScreenLine> Apart(KataRun run, TestVerdict[] failures) =>
        NamedTraps.Apart(failures, run.Verdict.Traps).SelectMany(trap => TestLines.Of(trap).Append(ScreenLine.Empty));

    /// <summary>The names that stand below other failing tests: they are often what matters most.</summary>
    private static IEnumerable<ScreenLine> NamedElsewhere(KataRun run, TestVerdict[] failures) => run.Verdict.Traps
        .Except([.. NamedTraps.Below(failures[0], failures, run.Verdict.Traps), .. NamedTraps.Apart(failures, run.Verdict.Traps)])
        .Select(trap => ScreenLine.Of(new Piece(NamedTraps.Heading(trap), Tone.Middling)));

    /// <summary>A failing test, and below it the misconceptions that belong there.</summary>
    private static IEnumerable<ScreenLine> Failure(KataRun run, TestVerdict test, TestVerdict[] failures) => TestLines.Of(test)
        .Concat(NamedTraps.Below(test, failures, run.Verdict.Traps).SelectMany(TestLines.Of));

    /// <summary>What the first member asks for that is not begun.</summary>
    private static IEnumerable<ScreenLine> Next(KataRun run)
    {
        var waiting = TestGroup.InOrder(run).Where(test => test.Outcome == Outcome.NotStarted);
        var asked = waiting.Select(test => test.Details).OfType<TestMessage>().Select(TestMessageText.Next);
        return ScreenLine.Of(0, $"Next: {asked.FirstOrDefault(text => text.Length > 0, "")}");
    }

    private static IEnumerable<ScreenLine> NotBegun(WatchState state, KataRun run) =>
    [
        .. ScreenLine.Of(0, state.IsPage
            ? $"Not begun. Read the kata on this page, then write your answers into the files of exercises/{state.Card.Folder}."
            : $"Not begun. Read exercises/{state.Card.Folder}/README.md, then write your answers beside it."),
        .. Next(run),
    ];

    private static IEnumerable<ScreenLine> Interview(WatchState state) =>
    [
        ScreenLine.Of(new Piece("Now answer as in an interview, aloud or in a few sentences:")),
        .. AnswerPage.Questions(state),
        ScreenLine.Of(new Piece(state.Answer.IsWritten
            ? $"Your answer is written. To see beside it what a good one says, {KeyNames.Press(state, WatchKey.Answer)}."
            : $"Write into {AnswerPage.FileOf(state)} (nobody grades it), and you see what a good answer says.", Tone.Dim)),
    ];

    private static IEnumerable<ScreenLine> Passed(WatchState state, KataRun run)
    {
        var count = NumberFormat.Count(run.Verdict.Tests.Count, "public test passes", "public tests pass");
        yield return ScreenLine.Of(new Piece("✔ ", Tone.Good), new Piece($"All {count}.", Tone.Strong));
        yield return ScreenLine.Of(new Piece(TaskWords.HiddenTests, Tone.Dim));
        yield return ScreenLine.Empty;
        foreach (var line in Interview(state))
            yield return line;
        yield return ScreenLine.Empty;
        yield return ScreenLine.Of(new Piece(state.ComesNext() is { } next
            ? $"Next: {next.Heading}. {next.Question}"
            : "The public tests of all katas pass."));
    }
}
