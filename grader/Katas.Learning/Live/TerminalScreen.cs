using System.Runtime.InteropServices;
using System.Text;
using Katas.Learning.Screens;
using Katas.Learning.Watching;

namespace Katas.Learning.Live;

/// <summary>The terminal: draws frames on a page of their own, and gives the learner's page back at the end.</summary>
internal sealed partial class TerminalScreen : IDisposable
{
    private const string Enter = "\u001b[?1049h\u001b[?25l";
    private const string Leave = "\u001b[?25h\u001b[?1049l";
    private const string BeginFrame = "\u001b[?2026h\u001b[H"; // a terminal that knows the first of them shows the whole frame at once
    private const string EndFrame = "\u001b[J\u001b[?2026l";

    private readonly AnsiText ansi;
    private readonly Stream output = Console.OpenStandardOutput();
    private string shown = "";

    public TerminalScreen(AnsiText ansi)
    {
        this.ansi = ansi;
        if (OperatingSystem.IsWindows())
            AllowSequences();
        Write(Enter);
    }

    /// <summary>How large the terminal is now.</summary>
    public static ScreenSize Size
    {
        get
        {
            var size = new ScreenSize(Console.WindowWidth, Console.WindowHeight);
            return size is { Width: > 0, Height: > 0 } ? size : new ScreenSize(80, 24); // a terminal that does not say
        }
    }

    /// <summary>Draws a frame if it differs from the one that is there.</summary>
    public void Draw(Frame frame)
    {
        var text = string.Join("\u001b[K\r\n", frame.Lines.Select(ansi.Of)) + "\u001b[K";
        if (text == shown)
            return;
        shown = text;
        Write(BeginFrame + text + EndFrame);
    }

    /// <summary>Forgets what is on the terminal: another program may have drawn on it.</summary>
    public void Forget() => shown = "";

    public void Dispose()
    {
        Write(Leave);
        output.Dispose();
    }

    private void Write(string text)
    {
        output.Write(Encoding.UTF8.GetBytes(text));
        output.Flush();
    }

    private static void AllowSequences()
    {
        const int standardOutput = -11, sequences = 4;
        var handle = GetStdHandle(standardOutput);
        if (GetConsoleMode(handle, out var mode))
            SetConsoleMode(handle, mode | sequences);
    }

    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [LibraryImport("kernel32.dll")]
    private static partial nint GetStdHandle(int handle);

    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [LibraryImport("kernel32.dll")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool GetConsoleMode(nint handle, out uint mode);

    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [LibraryImport("kernel32.dll")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool SetConsoleMode(nint handle, uint mode);
}
