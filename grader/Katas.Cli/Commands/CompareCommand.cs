using System.CommandLine;
using Katas.Core;
using Katas.Core.Text;
using Katas.Core.Verdicts;
using Katas.Courses.Comparing;
using Katas.Reports;
using Katas.Reports.Formats;
using Spectre.Console;

namespace Katas.Cli.Commands;

/// <summary><c>katas compare &lt;old&gt; &lt;new&gt;</c>: whose mark moves, by which test, and why.</summary>
internal static class CompareCommand
{
    public static Command Create()
    {
        var old = new Argument<string>("old") { Description = "A results folder, a report or a class file." };
        var now = new Argument<string>("new") { Description = "The same, graded again." };
        var json = new Option<string?>("--json") { Description = "Write the comparison as JSON to this file; '-' is standard output." };
        var html = new Option<string?>("--html") { Description = "Write the comparison as one self-contained page to this file." };
        var command = new Command("compare", "Say whose mark moves between two gradings, by which test, and why.") { old, now, json, html };
        command.SetAction(parsed => CommandRunner.Run(() =>
            Run(parsed.GetRequiredValue(old), parsed.GetRequiredValue(now), parsed.GetValue(json), parsed.GetValue(html))));
        return command;
    }

    private static int Run(string old, string now, string? json, string? html)
    {
        ComparisonSide[] sides = [ComparisonInput.Read(old), ComparisonInput.Read(now)];
        var comparison = ReportComparer.Of(sides[0], sides[1]);
        if (json != "-")
        {
            var console = Terminal.Out();
            if (sides.Any(side => side.FirstReport()?.HasTextsOnly() == true))
            {
                console.WriteLine($"Some reports are '{Report.V1}', which holds finished texts only: their messages are shown as they "
                    + "were written.");
            }

            console.Write(ComparisonConsole.Of(comparison));
        }
        OutputFile.WriteIfAsked(json, () => ReportJson.Write(comparison), LogDocument.OfJson);
        OutputFile.WriteIfAsked(html, () => ComparisonPage.Of(comparison), LogDocument.OfMarkup);
        return comparison.NothingMoved() ? ExitCode.AllPassed : ExitCode.NotAllPassed;
    }
}
