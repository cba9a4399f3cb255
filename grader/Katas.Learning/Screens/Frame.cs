using Katas.Core.Text;
using Katas.Core.Verdicts;
using Katas.Grading;
using Katas.Learning.Watching;

namespace Katas.Learning.Screens;

/// <summary>One screen: as many lines as the terminal has, none wider than it is.</summary>
public sealed record Frame(IReadOnlyList<ScreenLine> Lines)
{
    private const int SmallestWhole = 10; // below this many lines, the page needs them all

    /// <summary>The screen for a state: the path above, the page in the middle, and below what is going on and the keys.</summary>
    public static Frame Of(WatchState state)
    {
        var (width, height) = (Math.Max(state.Size.Width, 1), Math.Max(state.Size.Height, 1));
        var (above, below) = Around(state, width, height);
        var page = Fitted(state, width);
        var room = Room(above, below, height);
        ScreenLine[] lines = [.. above, .. Visible(page, room, Scrolled(state, page, room), width), .. below];
        return new Frame([.. lines.Take(height)]);
    }

    /// <summary>Whether there is more below what the screen shows.</summary>
    public static bool CanScrollDown(WatchState state)
    {
        var (width, height) = (Math.Max(state.Size.Width, 1), Math.Max(state.Size.Height, 1));
        var (above, below) = Around(state, width, height);
        return state.Scrolled <= Fitted(state, width).Length - Room(above, below, height);
    }

    /// <summary>The lines of the page that is shown, before they are fitted.</summary>
    public static IEnumerable<ScreenLine> Page(WatchState state) => state.View switch
    {
        WatchView.Failures => KataPage.Failures(state),
        WatchView.List => OtherPages.List(state),
        WatchView.Hint => [.. KataPage.Heading(state), ScreenLine.Empty, .. Hints(state)],
        WatchView.Picture => [.. KataPage.Heading(state), ScreenLine.Empty, .. PictureLines.Of(state)],
        WatchView.Answer => AnswerPage.Of(state),
        WatchView.Help => OtherPages.Help(state),
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
        _ when state.Runs.GetValueOrDefault(state.Current) is { } run => $"{Passed(run.Run)} in {Time(run)}. Waiting for a save.",
        _ => "Waiting for a save.",
    };

    private static (ScreenLine[] Above, ScreenLine[] Below) Around(WatchState state, int width, int height) => height < SmallestWhole
        ? ([], [])
        : ([.. LineFitting.Fit(PathLine.Of(state), width), ScreenLine.Empty],
            [ScreenLine.Empty, .. LineFitting.Fit(Status(state), width), .. LineFitting.Fit(Keys(state), width)]);

    private static ScreenLine[] Fitted(WatchState state, int width) => [.. Page(state).SelectMany(line => LineFitting.Fit(line, width))];

    /// <summary>On the list, the screen follows the mark.</summary>
    private static int Scrolled(WatchState state, ScreenLine[] page, int room) => state.View == WatchView.List
        ? Math.Max(0, Array.FindIndex(page, OtherPages.IsMarked) - Math.Max(0, room - 2))
        : state.Scrolled;

    private static int Room(ScreenLine[] above, ScreenLine[] below, int height) => Math.Max(1, height - above.Length - below.Length);

    /// <summary>Where nothing fails, there is a question to answer instead.</summary>
    private static ScreenLine Keys(WatchState state)
    {
        var either = state.Progress.Of(state.Current).Passes() ? "a answer" : "f fails";
        return ScreenLine.Of(new Piece($"n next  p prev  l list  h hint  s show  r run  {either}  x reset  ? help  q quit", Tone.Dim));
    }

    private static ScreenLine Status(WatchState state) => ScreenLine.Of(new Piece(Activity(state), Tone.Dim));

    private static IEnumerable<ScreenLine> Hints(WatchState state) =>
        OtherPages.Hints(state.Hints.GetValueOrDefault(state.Current, []), state.Progress.Of(state.Current).Hints);

    private static string Passed(KataRun run)
    {
        var tests = run.Verdict.Tests;
        return $"{tests.Count(test => test.Outcome == Outcome.Passed)} of {NumberFormat.Count(tests.Count, "public test")} pass";
    }

    private static string Time(FinishedRun run) => NumberFormat.Time((long)run.Took.TotalMilliseconds);

    private static IEnumerable<ScreenLine> Visible(ScreenLine[] page, int room, int scrolled, int width)
    {
        if (page.Length <= room)
            return [.. page, .. Enumerable.Repeat(ScreenLine.Empty, room - page.Length)];
        var first = Math.Min(scrolled, page.Length - room + 1);
        ScreenLine[] seen = [.. page.Skip(first).Take(room - 1)];
        var hidden = page.Length - first - seen.Length;
        var more = hidden > 0 ? $"… {NumberFormat.Count(hidden, "more line")}: scroll with the arrow keys." : "";
        var last = LineFitting.Fit(ScreenLine.Of(new Piece(more, Tone.Dim)), width).First();
        return [.. seen, .. Enumerable.Repeat(ScreenLine.Empty, room - 1 - seen.Length), last];
    }
}
