using System.Globalization;

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

    public static WatchEvent? Of(ConsoleKeyInfo key) => char.IsAsciiDigit(key.KeyChar)
        ? new WatchEvent.Digit(key.KeyChar - '0')
        : Pressed(KeyOf(key));

    /// <summary>A line that was typed where keys cannot be read one by one: a kata's number, or a word whose first letter counts.</summary>
    public static WatchEvent? Of(string line) => line.Trim() switch
    {
        "" => Pressed(WatchKey.Run),
        var number when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var kata) => new WatchEvent.Chosen(kata),
        var word => Pressed(Of(word[0])),
    };

    /// <summary>The letter that means a key; null for keys that are no letters.</summary>
    public static char? LetterOf(WatchKey key) => Letters.Where(letter => letter.Key == key).Select(letter => (char?)letter.Letter)
        .FirstOrDefault();

    private static WatchEvent.Pressed? Pressed(WatchKey? key) => key is { } pressed ? new WatchEvent.Pressed(pressed) : null;

    private static WatchKey? KeyOf(ConsoleKeyInfo key) => key.Key switch
    {
        ConsoleKey.UpArrow or ConsoleKey.PageUp => WatchKey.ScrollUp,
        ConsoleKey.DownArrow or ConsoleKey.PageDown => WatchKey.ScrollDown,
        ConsoleKey.RightArrow => WatchKey.Next,
        ConsoleKey.LeftArrow => WatchKey.Previous,
        ConsoleKey.Escape => WatchKey.Back,
        ConsoleKey.Enter => WatchKey.Run,
        _ => Of(key.KeyChar),
    };

    private static WatchKey? Of(char letter) => Letters.Where(known => known.Letter == char.ToLowerInvariant(letter))
        .Select(known => (WatchKey?)known.Key).FirstOrDefault();
}
