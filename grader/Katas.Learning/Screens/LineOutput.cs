using System.Text;
using Katas.Core.Text;

namespace Katas.Learning.Screens;

/// <summary>Writes lines to standard output: in colour on a terminal that wants it, else as plain text.</summary>
internal static class LineOutput
{
    public static void Write(IEnumerable<ScreenLine> lines)
    {
        Console.OutputEncoding = Encoding.UTF8;
        var isTerminal = !Console.IsOutputRedirected;
        var ansi = new AnsiText(hasColours: string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")), root: null);
        foreach (var line in isTerminal ? lines.SelectMany(line => LineFitting.Fit(line, Math.Max(Console.WindowWidth, 20))) : lines)
            Console.Out.WriteLine(isTerminal ? ansi.Of(line) : SafeText.ForLog(line.Text));
    }
}
