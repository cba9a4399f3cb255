using Katas.Learning.Watching;

namespace Katas.Learning.Live;

/// <summary>The learner's keys, or typed lines where there is no keyboard; read on a thread that ends with the program.</summary>
internal static class Keyboard
{
    /// <summary>Keys one by one, without Enter.</summary>
    public static void ReadKeys(Action<WatchKey> pressed) => Start("keys", () => ReadKeysForEver(pressed));

    /// <summary>Lines of standard input, until it ends.</summary>
    public static void ReadLines(Action<WatchKey> pressed) => Start("lines", () =>
    {
        while (Console.In.ReadLine() is { } line)
        {
            if (KeyBindings.Of(line) is { } key)
                pressed(key);
        }
    });

    private static void ReadKeysForEver(Action<WatchKey> pressed)
    {
        while (true)
        {
            if (KeyBindings.Of(Console.ReadKey(intercept: true)) is { } key)
                pressed(key);
        }
    }

    private static void Start(string name, ThreadStart read) => new Thread(read) { IsBackground = true, Name = name }.Start();
}
