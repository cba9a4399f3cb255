using Katas.Core;
using Katas.Core.Text;
using Katas.Core.Verdicts;
using Katas.Courses;
using Katas.Courses.Classes;
using Katas.Reports.Class;
using Katas.Reports.Formats;

namespace Katas.Cli.Commands;

/// <summary>The results of a class: <c>class.json</c>, and <c>reports/NAME.json</c> for each submission.</summary>
internal sealed class Results(string folder)
{
    private IReadOnlyDictionary<string, string>? files;
    private RunRecord? run;

    private string ClassFile => Path.Combine(folder, ResultsFiles.Class);

    /// <exception cref="UsageException">There is none, or it is no class file.</exception>
    public ClassReport Class() => Directory.Exists(folder)
        ? File.Exists(ClassFile)
            ? ReadClass(ClassFile)
            : throw new UsageException($"'{folder}' holds no 'class.json'. Run 'katas class' again: it continues where it stopped, and "
                + "writes that file last.")
        : throw new UsageException($"'{folder}' is not a folder. Name the folder that 'katas class --out' wrote.");

    /// <summary>The report of a submission that the class file names, marked after the course of the run if it had one.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public Report Report(string submission)
    {
        var report = ReadReport(PathOf(submission));
        run ??= new ResultsFiles(folder).TryRead<RunRecord>(ResultsFiles.Run, out var found) ? found : null;
        return run?.Course is { } course ? Marks.Marked(report, course, run.Reveal) : report;
    }

    /// <summary>The page that a learner gets.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public byte[] Page(string submission)
    {
        var path = Path.Combine(folder, ResultsFiles.PageOf(FileOf(submission)));
        return File.Exists(path) ? File.ReadAllBytes(path) : throw new UsageException($"'{path}' is missing. Run 'katas class' again: "
            + "it continues.");
    }

    /// <summary>The report of a submission, or null where there is none.</summary>
    public Report? TryReport(string submission) => File.Exists(PathOf(submission)) ? Report(submission) : null;

    /// <summary>Reads a class from a JSON file.</summary>
    /// <exception cref="UsageException">It holds something else.</exception>
    public static ClassReport ReadClass(string path)
    {
        var isClass = ReportJson.TryRead<ClassReport>(InputFile.Text(path).Text, out var known, out var reason)
            && known.Schema == ClassReport.V1;
        if (!isClass)
            throw Other(path, ClassReport.V1, reason);
        return Repeat(known!.Submissions, row => row.Submission) || known.Submissions.Any(row => Repeat(row.Katas, kata => kata.Number))
            ? throw Repeated(path) : known;
    }

    /// <summary>Reads one report, of this version or the one before, from a JSON file.</summary>
    /// <exception cref="UsageException">It holds something else.</exception>
    public static Report ReadReport(string path)
    {
        if (!ReportReader.TryRead(InputFile.Text(path).Text, out Report? known, out var reason))
            throw Other(path, Core.Verdicts.Report.V2, reason);
        return Repeat(known.Katas, kata => kata.Number) ? throw Repeated(path) : known;
    }

    private static UsageException Other(string path, string schema, string reason) =>
        new($"'{path}' is no '{schema}': {(reason.Length > 0 ? SafeText.OneLine(reason, 200) : "it says it is something else")}.");

    private static UsageException Repeated(string path) => new($"'{path}' names a submission or a kata twice. Run the command that "
        + "wrote it again.");

    /// <summary>Submissions may be called anything; their files are called after them by a rule.</summary>
    private string PathOf(string submission) => Path.Combine(folder, ResultsFiles.ReportOf(FileOf(submission)));

    private string FileOf(string submission)
    {
        files ??= FileNames.For([.. Class().Submissions.Select(row => row.Submission)]);
        return files[submission];
    }

    private static bool Repeat<T, TKey>(IReadOnlyList<T> items, Func<T, TKey> key) => items.DistinctBy(key).Count() < items.Count;
}
