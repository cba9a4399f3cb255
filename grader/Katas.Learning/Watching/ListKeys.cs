using System.Globalization;

namespace Katas.Learning.Watching;

/// <summary>The way from the list of katas to one of them: its number is typed, or the mark is moved to it, and then Enter.</summary>
internal static class ListKeys
{
    private const int MostDigits = 2;

    /// <summary>A digit marks the kata of the number typed so far; on another page it opens the list first.</summary>
    public static WatchState Type(WatchState state, int digit)
    {
        if (state.View == WatchView.ConfirmReset)
            return state;
        var list = state.View == WatchView.List ? state with { Notice = "" } : WatchRules.Turn(state, WatchView.List);
        var typed = list.Typed.Length < MostDigits ? $"{list.Typed}{digit}" : $"{digit}";
        return list with { Typed = typed, Marked = Named(list, typed) ?? list.Marked };
    }

    /// <summary>Moves the mark up or down; it stays on the list.</summary>
    public static WatchState Move(WatchState state, int step)
    {
        var at = state.Path.ToList().FindIndex(card => card.Number == (state.Marked ?? state.Current));
        var marked = state.Path[Math.Clamp(at + step, 0, state.Path.Count - 1)].Number;
        return state with { Marked = marked, Typed = "", Notice = "" };
    }

    /// <summary>Shows the marked kata.</summary>
    public static WatchState Choose(WatchState state) => state.Typed.Length > 0 && Named(state, state.Typed) is null
        ? state with { Typed = "", Notice = NoKata(state.Typed) }
        : WatchRules.Show(state, state.Marked ?? state.Current);

    public static string NoKata(string number) => $"There is no kata '{number}' in this kit.";

    private static int? Named(WatchState state, string typed)
    {
        var number = int.Parse(typed, NumberStyles.None, CultureInfo.InvariantCulture);
        return state.Path.Any(card => card.Number == number) ? number : null;
    }
}
