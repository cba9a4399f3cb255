using System.CommandLine;
using Katas.Core;
using Katas.Core.Verdicts;
using Katas.Courses.Classes;
using Katas.Reports;
using Spectre.Console;

namespace Katas.Cli.Commands;

/// <summary><c>katas merge &lt;results&gt;… --out &lt;folder&gt;</c>: the shards of a class become one.</summary>
internal static class MergeCommand
{
    public static Command Create()
    {
        var folders = new Argument<string[]>("results")
        {
            Description = "The results folders of all shards.",
            Arity = ArgumentArity.OneOrMore
        };
        var output = new Option<string>("--out") { Description = "The folder for the results of the whole class.", Required = true };
        var exitZero = new Option<bool>("--exit-zero") { Description = "Exit with 0 when everything was graded, passed or not." };
        var command = new Command("merge", "Put the shards of a class together.") { folders, output, exitZero };
        command.SetAction(parsed => CommandRunner.Run(() =>
            Run(parsed.GetRequiredValue(folders), parsed.GetRequiredValue(output), parsed.GetValue(exitZero))));
        return command;
    }

    private static int Run(string[] folders, string output, bool exitZero)
    {
        var merging = ShardMerger.Of(folders);
        using var results = ResultsFolder.Open(output, merging.Whole);
        var console = Terminal.Out();
        console.WriteLine($"Shards: {folders.Length}; submissions: {merging.Whole.Submissions}. Each is checked and written again.");
        if (merging.HasTextsOnly())
        {
            console.WriteLine($"Some reports are '{Report.V1}', which holds finished texts only: feedback about their hidden tests says "
                + "outcomes, but no names and messages.");
        }

        var submissions = merging.Into(results);
        var report = ClassReportWriter.Close(results, submissions);
        ClassSummary.Show(console, report, merging.Whole, new ClassPlace(output, submissions));
        return ClassSummary.ExitCodeOf(report, exitZero);
    }
}
