using Katas.Drawing;
using Katas.Learning.Screens;

namespace Katas.Learning.Watching;

/// <summary>What each key does.</summary>
internal static class WatchKeys
{
    public static WatchState After(WatchState state, WatchKey key) => key switch
    {
        WatchKey.Quit => state with { IsOver = true },
        WatchKey.Yes => state.View == WatchView.ConfirmReset ? Confirmed(state) : state,
        WatchKey.Next when state.View == WatchView.ConfirmReset => WatchRules.Turn(state, WatchView.Kata), // "n" for no
        WatchKey.Next => WatchRules.Show(state, Beside(state, 1)),
        WatchKey.Previous => WatchRules.Show(state, Beside(state, -1)),
        WatchKey.Run when state.View == WatchView.List => ListKeys.Choose(state),
        WatchKey.Run => WatchRules.Turn(state, WatchView.Kata) with { Waiting = WatchRules.Enqueue(state, state.Current) },
        WatchKey.Hint => Hint(state),
        WatchKey.Show => Show(state),
        WatchKey.Answer => AnswerRules.Ask(state),
        WatchKey.List => WatchRules.Turn(state, WatchView.List),
        WatchKey.Failures => WatchRules.Turn(state, WatchView.Failures),
        WatchKey.Help => WatchRules.Turn(state, WatchView.Help),
        WatchKey.Reset => WatchRules.Turn(state, WatchView.ConfirmReset),
        WatchKey.Back => WatchRules.Turn(state, WatchView.Kata),
        WatchKey.ScrollUp when state.View == WatchView.List => ListKeys.Move(state, -1),
        WatchKey.ScrollDown when state.View == WatchView.List => ListKeys.Move(state, 1),
        WatchKey.ScrollUp => state with { Scrolled = Math.Max(0, state.Scrolled - 1) },
        WatchKey.ScrollDown => Frame.CanScrollDown(state) ? state with { Scrolled = state.Scrolled + 1 } : state,
        _ => state,
    };

    /// <summary>One hint more each time it is asked for, and the hints so far when it is asked for from another page.</summary>
    private static WatchState Hint(WatchState state)
    {
        if (!state.Hints.TryGetValue(state.Current, out var hints))
            return state with { Notice = "The hints are not read yet." };
        var progress = state.Progress.Of(state.Current);
        var shown = state.View == WatchView.Hint ? progress.Hints + 1 : Math.Max(progress.Hints, 1);
        return WatchRules.Turn(state, WatchView.Hint) with
        {
            Progress = state.Progress.With(state.Current, progress with { Hints = Math.Min(shown, hints.Count) }),
            Notice = shown > hints.Count ? "There is no further hint." : "",
        };
    }

    private static WatchState Show(WatchState state) => WatchRules.Draw(
        WatchRules.Turn(state, WatchView.Picture), state.Current,
        state.Pictures.TryGetValue(state.Current, out var picture) ? picture.Typed : TypedValues.None);

    private static WatchState Confirmed(WatchState state) => WatchRules.Turn(state, WatchView.Kata) with { Resetting = state.Current };

    private static int Beside(WatchState state, int step)
    {
        var at = state.Path.ToList().FindIndex(card => card.Number == state.Current);
        return state.Path[(at + step + state.Path.Count) % state.Path.Count].Number;
    }
}
