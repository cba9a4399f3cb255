using System.CommandLine;
using System.Text;
using Katas.Core;
using Katas.Core.Verdicts;
using Katas.Courses;
using Katas.Courses.Classes;
using Katas.Courses.Gradebooks;
using Katas.Reports;
using Katas.Reports.Class;
using Spectre.Console;

namespace Katas.Cli.Commands;

/// <summary><c>katas gradebook &lt;results&gt;</c>: marks into a gradebook of Canvas, Moodle, Blackboard or Brightspace.</summary>
internal static class GradebookCommand
{
    /// <summary>Outcomes that leave something for the instructor to do.</summary>
    private static readonly GradebookRowOutcome[] Open =
        [GradebookRowOutcome.NoRow, GradebookRowOutcome.Ambiguous, GradebookRowOutcome.Twice, GradebookRowOutcome.NoMark];

    public static Command Create()
    {
        var results = new Argument<string>("results") { Description = "The folder that 'katas class --out' wrote." };
        var options = new GradebookOptions();
        var command = new Command("gradebook", "Fill a gradebook of Canvas, Moodle, Blackboard or Brightspace.") { results };
        options.AddTo(command);
        command.SetAction(parsed => CommandRunner.Run(() => Run(parsed.GetRequiredValue(results), options.Read(parsed))));
        return command;
    }

    private static int Run(string results, GradebookChoices choices)
    {
        var export = choices.Export();
        var target = choices.Target(export);
        var file = InputFile.Text(export);
        var ids = choices.Map is { } map ? NameFile.Read(map, NameTable.Ids) : new Dictionary<string, string>();
        var marks = new GradebookMarks(Entries(new Results(results), choices), ids);
        var update = Fill(file.Text, marks, choices, out var reason) ?? throw new UsageException($"'{export}' {reason}.");
        var console = Terminal.Out();
        if (new ResultsFiles(results).HasTextsOnly())
            console.WriteLine($"The reports are '{Report.V1}', which holds finished texts only: marks and feedback are complete.");
        console.Write(GradebookConsole.Of(update));
        if (!update.HasMatches())
            throw NothingMatches(export);
        if (file.Wide)
            console.WriteLine($"'{export}' is UTF-16; what is written is UTF-8, which gradebooks read.");
        if (target is not null)
            Write(console, target, update.IsExport ? file.Encoded(update.Text) : Encoding.UTF8.GetBytes(update.Text));
        if (choices.Feedback is { } archive && !choices.DryRun)
            Write(console, archive, FeedbackArchive.Of(Pages(new Results(results))));
        return Open.Sum(update.Count) == 0 ? ExitCode.AllPassed : ExitCode.NotAllPassed;
    }

    private static UsageException NothingMatches(string export) => new(
        $"No submission has a row in '{export}', so nothing is written. Is it the export of this class? "
        + "Where names say nothing, write a file 'name,id' and name it with --map.");

    private static void Write(IAnsiConsole console, string path, byte[] content)
    {
        OutputFile.Write(path, content);
        console.WriteLine($"Written: {path}");
    }

    private static GradebookUpdate? Fill(string text, GradebookMarks marks, GradebookChoices choices, out string reason) =>
        choices switch
        {
            { Canvas: not null } => CanvasGradebook.Fill(text, choices.Assignment, marks, out reason),
            { Blackboard: not null } => PointsGradebook.FillBlackboard(text, choices.Assignment, marks, out reason),
            { Brightspace: not null } => PointsGradebook.FillBrightspace(text, choices.Assignment, marks, out reason),
            _ => MoodleGradebook.Fill(
                text, new MoodleChoice(choices.Assignment, choices.By) { Name = choices.Name, Mark = choices.Mark }, marks, out reason),
        };

    /// <summary>The pages of submissions that Moodle named; others have no participant to go to.</summary>
    private static IEnumerable<(string Folder, byte[] Page)> Pages(Results results) => results.Class().Submissions
        .Where(row => row.IsGraded()).Select(row => (Folder: FeedbackArchive.FolderOf(row.Submission), Row: row))
        .Where(pair => pair.Folder is not null).Select(pair => (pair.Folder!, results.Page(pair.Row.Submission)));

    private static GradebookEntry[] Entries(Results folder, GradebookChoices choices)
    {
        var course = CourseFile.Read(choices.Course);
        var graded = folder.Class();
        RequireSameScheme(graded, course);
        return [.. graded.Submissions
            .Select(row => Entry(row, course is null ? row.RecordedMark() : Marks.Of(row, course, course.SubmittedAt(row.Submission))))];

        GradebookEntry Entry(ClassRow row, Mark mark) => // Canvas takes no feedback, so no report is read for it
            new(row.Submission, mark, choices.Moodle is null || mark.Points is null ? ""
                : Feedback.Of(folder.Report(row.Submission), mark));
    }

    private static void RequireSameScheme(ClassReport graded, Course? course)
    {
        if (course?.Points is { } wanted && wanted != graded.Points)
        {
            throw new UsageException(
                $"The course divides points {PointSchemeNames.InWords(wanted)}, the results are {PointSchemeNames.InWords(graded.Points)}. "
                + "Grade the class again with this course, or take the course file that it was graded with.");
        }
    }
}
