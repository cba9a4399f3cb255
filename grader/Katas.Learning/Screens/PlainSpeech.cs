using Katas.Learning.Watching;

namespace Katas.Learning.Screens;

/// <summary>
/// What a session appends line by line where there is no screen to draw on: into a file, a pipe, or for a screen reader.
/// Nothing is said twice, and words stand for signs.
/// </summary>
public static class PlainSpeech
{
    private static readonly (string Sign, string Word)[] Signs =
        [("✔ ", "passes: "), ("✘ ", "fails: "), ("◐ ", "begun: "), ("○ ", "not begun: "), ("…", "...")];

    /// <summary>The lines that a change of the state is worth.</summary>
    /// <param name="before">Null at the start.</param>
    /// <param name="after">The state now.</param>
    public static IEnumerable<string> Of(WatchState? before, WatchState after)
    {
        if (before is null || IsNews(before, after))
            return [.. Frame.Page(after).Select(Words), after.Notice.Length > 0 || after.IsReady ? Frame.Activity(after) : "", ""];
        return after.Notice.Length > 0 && after.Notice != before.Notice ? [Frame.Activity(after), ""] : [];
    }

    /// <summary>Another page, another kata, one hint more, or a run that is over.</summary>
    private static bool IsNews(WatchState before, WatchState after) =>
        before.View != after.View
        || (before.Current != after.Current && after.Runs.ContainsKey(after.Current) && after.Running is null && after.Waiting.IsEmpty)
        || before.Progress.Of(after.Current).Hints != after.Progress.Of(after.Current).Hints
        || (after.View == WatchView.Picture && before.Pictures != after.Pictures)
        || (after.View == WatchView.Answer && (before.Answers != after.Answers || before.Sheets != after.Sheets))
        || IsNew(before, after);

    private static bool IsNew(WatchState before, WatchState after) =>
        after.View == WatchView.Kata && after.Runs.TryGetValue(after.Current, out var run)
        && (!before.Runs.TryGetValue(after.Current, out var old) || old != run);

    private static string Words(ScreenLine line) =>
        Signs.Aggregate(line.Text, (text, sign) => text.Replace(sign.Sign, sign.Word, StringComparison.Ordinal));
}
