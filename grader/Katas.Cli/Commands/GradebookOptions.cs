using System.CommandLine;
using Katas.Core;

namespace Katas.Cli.Commands;

/// <summary>The options of <c>katas gradebook</c>.</summary>
internal sealed class GradebookOptions
{
    private readonly Option<string?> canvas = new("--canvas")
    {
        Description = "Your gradebook as Canvas exported it; one column of it is filled.",
    };
    private readonly Option<string?> moodle = new("--moodle")
    {
        Description = "Moodle's grading worksheet, which is filled, or a participants or grades export, from which a file for its grade "
            + "import is made.",
    };
    private readonly Option<string?> blackboard = new("--blackboard")
    {
        Description = "Your gradebook as Blackboard exported it; one column of points is filled.",
    };
    private readonly Option<string?> brightspace = new("--brightspace")
    {
        Description = "Your grades as Brightspace (D2L) exported them; one column of points is filled.",
    };
    private readonly Option<string?> feedback = new("--feedback")
    {
        Description = "With --moodle: a zip to write, with the feedback page of each participant, for 'Upload multiple feedback "
            + "files in a zip'.",
    };
    private readonly Option<string?> name = new("--name")
    {
        Description = "The Moodle column of full names, or those of first and last names with a comma between them.",
    };
    private readonly Option<string?> mark = new("--mark") { Description = "The Moodle column of grades." };
    private readonly Option<string?> target = new("--out") { Description = "The file to write." };
    private readonly Option<string?> assignment = new("--assignment")
    {
        Description = "The column to fill, by heading, title or id; what Moodle calls the grade.",
    };
    private readonly Option<string?> map = new("--map") { Description = "A CSV file 'name,id' for submissions whose names say nothing." };
    private readonly Option<string?> by = new("--by", "--id")
    {
        Description = "The Moodle column that identifies a student, if it is not Email address, Username or ID number.",
    };
    private readonly Option<bool> dryRun = new("--dry-run") { Description = "Only say which rows match and what would change." };
    private readonly Option<bool> overwrite = new("--overwrite") { Description = "Allow --out to be the export itself." };
    private readonly Option<string?> course = CourseFile.Option();

    /// <summary>Adds the options to the command.</summary>
    public void AddTo(Command command)
    {
        Option[] exports = [canvas, moodle, blackboard, brightspace];
        Option[] others = [target, feedback, assignment, map, by, name, mark, dryRun, overwrite, course];
        foreach (var option in exports.Concat(others))
            command.Options.Add(option);
    }

    public GradebookChoices Read(ParseResult parsed) => new()
    {
        Canvas = parsed.GetValue(canvas),
        Moodle = parsed.GetValue(moodle),
        Blackboard = parsed.GetValue(blackboard),
        Brightspace = parsed.GetValue(brightspace),
        Feedback = parsed.GetValue(feedback),
        Name = parsed.GetValue(name),
        Mark = parsed.GetValue(mark),
        Out = parsed.GetValue(target),
        Assignment = parsed.GetValue(assignment),
        Map = parsed.GetValue(map),
        By = parsed.GetValue(by),
        Course = parsed.GetValue(course),
        DryRun = parsed.GetValue(dryRun),
        Overwrite = parsed.GetValue(overwrite),
    };
}

/// <summary>What was chosen.</summary>
internal sealed record GradebookChoices
{
    public string? Canvas { get; init; }

    public string? Moodle { get; init; }

    public string? Blackboard { get; init; }

    public string? Brightspace { get; init; }

    public string? Feedback { get; init; }

    public string? Name { get; init; }

    public string? Mark { get; init; }

    public string? Out { get; init; }

    public string? Assignment { get; init; }

    public string? Map { get; init; }

    public string? By { get; init; }

    public string? Course { get; init; }

    public bool DryRun { get; init; }

    public bool Overwrite { get; init; }

    /// <exception cref="UsageException">No export is named, or two are.</exception>
    public string Export() => ((string?[])[Canvas, Moodle, Blackboard, Brightspace]).OfType<string>().ToArray() is [var export]
        ? export
        : throw new UsageException("Name one export: '--canvas FILE', '--moodle FILE', '--blackboard FILE' or '--brightspace FILE'.");

    /// <summary>Where to write, or null for a dry run.</summary>
    /// <exception cref="UsageException">No file is named, or it is the export.</exception>
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
