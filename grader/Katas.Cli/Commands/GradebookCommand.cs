using System.CommandLine;
using Katas.Core;
using Katas.Core.Verdicts;
using Katas.Courses;
using Katas.Courses.Classes;
using Katas.Courses.Gradebooks;
using Katas.Reports;
using Katas.Reports.Class;
using Spectre.Console;

namespace Katas.Cli.Commands;

/// <summary><c>katas gradebook &lt;results&gt;</c>: marks into a Canvas or Moodle gradebook.</summary>
internal static class GradebookCommand
{
    public static Command Create()
    {
        var results = new Argument<string>("results") { Description = "The folder that 'katas class --out' wrote." };
        var canvas = new Option<string?>("--canvas") { Description = "Your gradebook as Canvas exported it; one column of it is filled." };
        var moodle = new Option<string?>("--moodle")
        {
            Description = "A participants or grades export of Moodle; a file for its grade "
            + "import is made."
        };
        var target = new Option<string?>("--out") { Description = "The file to write." };
        var assignment = new Option<string?>("--assignment")
        {
            Description = "The Canvas column by heading, title or id; what Moodle "
            + "calls the grade."
        };
        var map = new Option<string?>("--map") { Description = "A CSV file 'name,id' for submissions whose names say nothing." };
        var by = new Option<string?>("--by")
        {
            Description = "The Moodle column that says who somebody is, where it is not called Email "
            + "address, Username or ID number."
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Only say which rows match and what would change." };
        var overwrite = new Option<bool>("--overwrite") { Description = "Allow --out to be the export itself." };
        var course = CourseFile.Option();
        var command = new Command("gradebook", "Fill a Canvas gradebook, or make a file for Moodle's grade import.")
        {
            results, canvas, moodle, target, assignment, map, by, dryRun, overwrite, course,
        };
        command.SetAction(parsed => CommandRunner.Run(() => Run(
            parsed.GetRequiredValue(results),
            new Choices(
                parsed.GetValue(canvas), parsed.GetValue(moodle), parsed.GetValue(target), parsed.GetValue(assignment),
                parsed.GetValue(map), parsed.GetValue(by), parsed.GetValue(course))
            { DryRun = parsed.GetValue(dryRun), Overwrite = parsed.GetValue(overwrite) })));
        return command;
    }

    private static int Run(string results, Choices choices)
    {
        var export = choices.Export();
        var target = choices.Target(export);
        var file = InputFile.Text(export);
        var marks = new GradebookMarks(Entries(new Results(results), choices), Map(choices.Map));
        var filling = Fill(file.Text, marks, choices, out var reason) ?? throw new UsageException($"'{export}' {reason}.");
        var console = Terminal.Out();
        if (new ResultsFiles(results).HasTextsOnly())
        {
            console.WriteLine($"The reports are '{Report.V1}', which holds finished texts only: marks and feedback are complete, but no "
                + "message can be worded anew.");
        }

        console.Write(GradebookConsole.Of(filling));
        if (file.Wide)
            console.WriteLine($"'{export}' is UTF-16; what is written is UTF-8, which gradebooks read.");
        if (target is not null)
        {
            OutputFile.Write(target, choices.Canvas is null ? System.Text.Encoding.UTF8.GetBytes(filling.Text)
                : file.Encoded(filling.Text));
            console.WriteLine($"Written: {target}");
        }
        GradebookRowOutcome[] open = [GradebookRowOutcome.NoRow, GradebookRowOutcome.Ambiguous, GradebookRowOutcome.Twice,
            GradebookRowOutcome.NoMark];
        return open.Sum(filling.Count) == 0 ? ExitCode.AllPassed : ExitCode.NotAllPassed;
    }

    private static GradebookUpdate? Fill(string text, GradebookMarks marks, Choices choices, out string reason) =>
        choices.Canvas is not null
        ? CanvasGradebook.Fill(text, choices.Assignment, marks, out reason)
        : MoodleGradebook.Fill(text, new MoodleChoice(choices.Assignment, choices.By), marks, out reason);

    private static GradebookEntry[] Entries(Results folder, Choices choices)
    {
        var course = CourseFile.Read(choices.Course);
        return [.. folder.Class().Submissions
            .Select(row => Entry(row, course is null ? row.RecordedMark() : Marks.Of(row, course, course.SubmittedAt(row.Submission))))];

        GradebookEntry Entry(ClassRow row, Mark mark) => // Canvas takes no feedback, so no report is read for it
            new(row.Submission, mark, choices.Moodle is null || mark.Points is null ? ""
                : Feedback.Of(folder.Report(row.Submission), mark));
    }

    private static IReadOnlyDictionary<string, string> Map(string? path)
    {
        if (path is null)
            return new Dictionary<string, string>();
        var (ids, problems) = NameTable.Ids(InputFile.Text(path).Text);
        return problems.Count == 0 ? ids : throw CourseFile.Refusal(path, problems);
    }

    private sealed record Choices(string? Canvas, string? Moodle, string? Out, string? Assignment, string? Map, string? By, string? Course)
    {
        public bool DryRun { get; init; }

        public bool Overwrite { get; init; }

        public string Export() => (Canvas, Moodle) switch
        {
            ({ } canvas, null) => canvas,
            (null, { } moodle) => moodle,
            _ => throw new UsageException("Name one export: '--canvas FILE' or '--moodle FILE'."),
        };

        /// <summary>Where to write, or null for a dry run.</summary>
        public string? Target(string export)
        {
            if (DryRun)
                return null;
            if (Out is null)
                throw new UsageException("Say where to write with '--out FILE', or look first with '--dry-run'.");
            return !Overwrite && OutputFile.IsSame(Out, export)
                ? throw new UsageException($"'{Out}' is your export itself. Choose another file for '--out', or add '--overwrite'.")
                : Out;
        }
    }
}
