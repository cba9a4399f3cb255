using Spectre.Console;

namespace Katas.Reports;

/// <summary>Where reports go: a terminal with its own width and colours, or a plain stream wide enough for whole sentences.</summary>
public static class Terminal
{
    private const int PlainWidth = 160;

    public static IAnsiConsole Out()
    {
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        var console = AnsiConsole.Create(new AnsiConsoleSettings());
        if (Console.IsOutputRedirected)
            console.Profile.Width = PlainWidth;
        return console;
    }

    /// <summary>A console whose output somebody else shows: on a terminal of this width, or, without one, as plain text.</summary>
    public static IAnsiConsole Of(TextWriter output, int? terminalWidth) =>
        AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new Elsewhere(output, terminalWidth),
            Ansi = terminalWidth is null ? AnsiSupport.No : AnsiSupport.Detect,
        });

    public static IAnsiConsole Nowhere() => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(TextWriter.Null) });

    private sealed class Elsewhere(TextWriter output, int? terminalWidth) : IAnsiConsoleOutput
    {
        public TextWriter Writer => output;

        public bool IsTerminal => terminalWidth is not null;

        public int Width => terminalWidth ?? PlainWidth;

        public int Height => 24;

        public void SetEncoding(System.Text.Encoding encoding)
        {
            // Whoever shows the text encodes it.
        }
    }
}
