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

    public static IAnsiConsole Nowhere() => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(TextWriter.Null) });
}
