using Katas.Learning.Screens;
using Katas.Learning.Watching;

namespace Katas.Learning.Web;

/// <summary>A key of a session as a button of its page.</summary>
/// <param name="Key">What it asks for.</param>
internal sealed record PageKey(WatchKey Key)
{
    /// <summary>What it does, in a word or two.</summary>
    public string Does { get; init; } = KeyNames.Button(Key);

    /// <summary>The letter that does the same.</summary>
    public char? Letter => KeyBindings.LetterOf(Key);
}

/// <summary>Which buttons the page shows.</summary>
internal static class PageKeys
{
    private static readonly PageKey[] Always =
    [
        new(WatchKey.Next), new(WatchKey.Previous), new(WatchKey.Run), new(WatchKey.Hint), new(WatchKey.Show), new(WatchKey.Answer),
        new(WatchKey.Failures), new(WatchKey.Reset), new(WatchKey.Help), new(WatchKey.Quit),
    ];

    private static readonly PageKey Back = new(WatchKey.Back);

    public static IReadOnlyList<PageKey> Of(WatchView view) => view switch
    {
        WatchView.Kata => Always,
        WatchView.ConfirmReset => [new(WatchKey.Yes), Back],
        WatchView.Hint => [new(WatchKey.Hint) { Does = "One more hint" }, Back, .. Always.Where(key => key.Key != WatchKey.Hint)],
        _ => [Back, .. Always],
    };
}
