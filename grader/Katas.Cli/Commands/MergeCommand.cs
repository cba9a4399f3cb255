using System.CommandLine;
using Katas.Core;
using Katas.Core.Text;
using Katas.Core.Verdicts;
using Katas.Courses.Classes;
using Katas.Courses.Gradebooks;
using Katas.Reports;
using Spectre.Console;

namespace Katas.Cli.Commands;

/// <summary><c>katas merge &lt;results&gt;… --out &lt;folder&gt;</c>: the shards or parts of a class become one.</summary>
internal static class MergeCommand
{
    public static Command Create()
    {
        var folders = new Argument<string[]>("results")
        {
            Description = "The results folders of all shards, or of parts.",
            Arity = ArgumentArity.OneOrMore
        };
        var output = new Option<string>("--out") { Description = "The folder for the results of the whole class.", Required = true };
        var roster = new Option<string?>("--roster")
        {
            Description = "A CSV file 'name,repository' of the class: who has no result gets a row without a mark.",
        };
        var exitZero = new Option<bool>("--exit-zero") { Description = "Exit with 0 when everything was graded, passed or not." };
        var command = new Command("merge", "Put the shards of a class together, or parts that were graded apart.")
        {
            folders, output, roster, exitZero,
        };
        command.SetAction(parsed => CommandRunner.Run(() => Run(
            ResultsMerger.Of(parsed.GetRequiredValue(folders), Roster(parsed.GetValue(roster))),
            parsed.GetRequiredValue(folders).Length, parsed.GetRequiredValue(output), parsed.GetValue(exitZero))));
        return command;
    }

    private static IReadOnlyList<string>? Roster(string? path) =>
        path is null ? null : [.. NameFile.Read(path, NameTable.Repositories).Keys];

    private static int Run(ResultsMerger merging, int folders, string output, bool exitZero)
    {
        var notes = SubmissionTimes.Unmatched(merging.Whole.Course, merging.Names)
            .Concat(merging.Unlisted.Select(name => $"'{name}' is graded, and not in the list of the class."));
        using var results = ResultsFolder.Open(output, merging.Whole);
        var console = Terminal.Out();
        console.WriteLine($"Results folders: {folders}; submissions: {merging.Whole.Submissions}. Each is checked and written again.");
        if (merging.HasTextsOnly())
        {
            console.WriteLine($"Some reports are '{Report.V1}', which holds finished texts only: feedback about their hidden tests says "
                + "outcomes, but no names and messages.");
        }

        foreach (var note in notes)
            console.WriteLine(SafeText.LogLine(note));
        var submissions = merging.Into(results);
        var report = ClassReportWriter.Close(results, submissions);
        ClassSummary.Show(console, report, merging.Whole, new ClassPlace(output, submissions));
        return ClassSummary.ExitCodeOf(report, exitZero);
    }
}
