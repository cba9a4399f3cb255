using Katas.Learning.Watching;

namespace Katas.Learning.Live;

/// <summary>The learner's keys, or typed lines where there is no keyboard; read on a thread that ends with the program.</summary>
internal static class Keyboard
{
    /// <summary>Keys one by one, without Enter.</summary>
    public static void ReadKeys(Action<WatchEvent> tell) => Start("keys", () => ReadKeysForEver(tell));

    /// <summary>Lines of standard input, until it ends.</summary>
    public static void ReadLines(Action<WatchEvent> tell) => Start("lines", () =>
    {
        while (Console.In.ReadLine() is { } line)
        {
            if (KeyBindings.Of(line) is { } happened)
                tell(happened);
        }
    });

    private static void ReadKeysForEver(Action<WatchEvent> tell)
    {
        while (true)
        {
            if (KeyBindings.Of(Console.ReadKey(intercept: true)) is { } happened)
                tell(happened);
        }
    }

    private static void Start(string name, ThreadStart read) => new Thread(read) { IsBackground = true, Name = name }.Start();
}
