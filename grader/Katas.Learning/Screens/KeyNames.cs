using Katas.Learning.Watching;

namespace Katas.Learning.Screens;

/// <summary>What a reader is told to press: a key on a terminal, a button on a page.</summary>
internal static class KeyNames
{
    /// <summary>What stands on the button that does the same.</summary>
    public static string Button(WatchKey key) => key switch
    {
        WatchKey.Next => "Next kata",
        WatchKey.Previous => "Previous kata",
        WatchKey.Run => "Run the tests",
        WatchKey.Show => "Picture",
        WatchKey.Answer => "Your answer",
        WatchKey.Failures => "All failures",
        WatchKey.Yes => "Yes, reset",
        _ => key.ToString(),
    };

    /// <summary>"press f" or "choose 'All failures'".</summary>
    public static string Press(WatchState state, WatchKey key) =>
        state.IsPage ? $"choose '{Button(key)}'" : $"press {KeyBindings.LetterOf(key)}";
}
