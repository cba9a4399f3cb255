using Katas.Learning.Watching;

namespace Katas.Learning.Web;

/// <summary>A key of a session as a button of its page.</summary>
/// <param name="Key">What it asks for.</param>
/// <param name="Does">What it does, in a word or two.</param>
internal sealed record PageKey(WatchKey Key, string Does)
{
    /// <summary>The letter that does the same.</summary>
    public char? Letter => KeyBindings.LetterOf(Key);
}

/// <summary>Which buttons the page shows.</summary>
internal static class PageKeys
{
    private static readonly PageKey[] Always =
    [
        new(WatchKey.Next, "Next kata"), new(WatchKey.Previous, "Previous kata"), new(WatchKey.Run, "Run the tests"),
        new(WatchKey.Hint, "Hint"), new(WatchKey.Show, "Picture"), new(WatchKey.Answer, "Your answer"),
        new(WatchKey.Failures, "All failures"), new(WatchKey.Reset, "Reset"), new(WatchKey.Help, "Help"), new(WatchKey.Quit, "Quit"),
    ];

    private static readonly PageKey Back = new(WatchKey.Back, "Back");

    public static IReadOnlyList<PageKey> Of(WatchView view) => view switch
    {
        WatchView.Kata => Always,
        WatchView.ConfirmReset => [new(WatchKey.Yes, "Yes, reset"), Back],
        WatchView.Hint => [new(WatchKey.Hint, "One more hint"), Back, .. Always.Where(key => key.Key != WatchKey.Hint)],
        _ => [Back, .. Always],
    };
}
