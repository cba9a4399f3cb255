namespace Katas.Learning.Watching;

/// <summary>Which key or typed word means what.</summary>
internal static class KeyBindings
{
    private static readonly (char Letter, WatchKey Key)[] Letters =
    [
        ('n', WatchKey.Next), ('p', WatchKey.Previous), ('l', WatchKey.List), ('h', WatchKey.Hint), ('s', WatchKey.Show),
        ('a', WatchKey.Answer), ('r', WatchKey.Run), ('x', WatchKey.Reset), ('f', WatchKey.Failures), ('?', WatchKey.Help),
        ('b', WatchKey.Back), ('y', WatchKey.Yes), ('q', WatchKey.Quit),
    ];

    public static WatchKey? Of(ConsoleKeyInfo key) => key.Key switch
    {
        ConsoleKey.UpArrow or ConsoleKey.PageUp => WatchKey.ScrollUp,
        ConsoleKey.DownArrow or ConsoleKey.PageDown => WatchKey.ScrollDown,
        ConsoleKey.RightArrow => WatchKey.Next,
        ConsoleKey.LeftArrow => WatchKey.Previous,
        ConsoleKey.Escape => WatchKey.Back,
        ConsoleKey.Enter => WatchKey.Run,
        _ => Of(key.KeyChar),
    };

    /// <summary>A line that was typed where keys cannot be read one by one: its first letter counts.</summary>
    public static WatchKey? Of(string line) => line.Trim() is [var first, ..] ? Of(first) : WatchKey.Run;

    /// <summary>The letter that means a key; null for keys that are no letters.</summary>
    public static char? LetterOf(WatchKey key) => Letters.Where(letter => letter.Key == key).Select(letter => (char?)letter.Letter)
        .FirstOrDefault();

    private static WatchKey? Of(char letter) => Letters.Where(known => known.Letter == char.ToLowerInvariant(letter))
        .Select(known => (WatchKey?)known.Key).FirstOrDefault();
}
