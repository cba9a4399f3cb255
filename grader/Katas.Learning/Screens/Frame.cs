using Katas.Core.Text;
using Katas.Grading;
using Katas.Learning.Watching;

namespace Katas.Learning.Screens;

/// <summary>One screen: as many lines as the terminal has, none wider than it is.</summary>
public sealed record Frame(IReadOnlyList<ScreenLine> Lines)
{
    private const string Keys = "n next  p previous  l list  h hint  r run  f failures  x reset  ? help  q quit";

    /// <summary>The screen for a state: the path above, the page in the middle, and below what is going on and the keys.</summary>
    public static Frame Of(WatchState state)
    {
        var (width, height) = (Math.Max(state.Size.Width, 1), Math.Max(state.Size.Height, 1));
        ScreenLine[] above = [.. LineFitting.Fit(PathLine.Of(state), width), ScreenLine.Empty];
        ScreenLine[] below = [ScreenLine.Empty, .. LineFitting.Fit(Status(state), width), .. LineFitting.Fit(KeyLine, width)];
        var room = Math.Max(1, height - above.Length - below.Length);
        ScreenLine[] page = [.. Page(state).SelectMany(line => LineFitting.Fit(line, width))];
        ScreenLine[] lines = [.. above, .. Visible(page, room, state.Scrolled), .. below];
        return new Frame([.. lines.Take(height)]);
    }

    /// <summary>The lines of the page that is shown, before they are fitted.</summary>
    public static IEnumerable<ScreenLine> Page(WatchState state) => state.View switch
    {
        WatchView.Failures => KataPage.Failures(state),
        WatchView.List => OtherPages.List(state.Progress, state.Current),
        WatchView.Hint => [.. KataPage.Heading(state), ScreenLine.Empty, .. Hints(state)],
        WatchView.Help => OtherPages.Help(),
        WatchView.ConfirmReset => OtherPages.ConfirmReset(state),
        _ => KataPage.Of(state),
    };

    /// <summary>What is going on, in one sentence.</summary>
    public static string Activity(WatchState state) => state switch
    {
        { Notice.Length: > 0 } => SafeText.OnOneLine(state.Notice),
        { IsReady: false } => "Starting the compiler …",
        { Partial: { } part } => $"{Passed(part)} of what you edited. The other tests are running …",
        { Running: { } kata } => $"Running the tests of {kata:00} …",
        _ when state.Runs.GetValueOrDefault(state.Current) is { } run => $"{Passed(run.Run)} in {NumberFormat.Time((long)run.Took.TotalMilliseconds)}. Waiting for a save.",
        _ => "Waiting for a save.",
    };

    private static ScreenLine KeyLine => ScreenLine.Of(new Piece(Keys, Tone.Dim));

    private static ScreenLine Status(WatchState state) => ScreenLine.Of(new Piece(Activity(state), Tone.Dim));

    private static IEnumerable<ScreenLine> Hints(WatchState state) =>
        OtherPages.Hints(state.Hints.GetValueOrDefault(state.Current, []), state.Progress.Of(state.Current).Hints);

    private static string Passed(KataRun run) =>
        $"{run.Verdict.Tests.Count(test => test.Outcome == Core.Verdicts.Outcome.Passed)} of {NumberFormat.Count(run.Verdict.Tests.Count, "public test")} pass";

    private static IEnumerable<ScreenLine> Visible(ScreenLine[] page, int room, int scrolled)
    {
        if (page.Length <= room)
            return [.. page, .. Enumerable.Repeat(ScreenLine.Empty, room - page.Length)];
        var first = Math.Min(scrolled, page.Length - room + 1);
        ScreenLine[] seen = [.. page.Skip(first).Take(room - 1)];
        var hidden = page.Length - first - seen.Length;
        var more = hidden > 0 ? $"… {NumberFormat.Count(hidden, "more line")}: scroll with the arrow keys." : "";
        return [.. seen, .. Enumerable.Repeat(ScreenLine.Empty, room - 1 - seen.Length), ScreenLine.Of(new Piece(more, Tone.Dim))];
    }
}
