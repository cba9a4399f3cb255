using System.Diagnostics.CodeAnalysis;
using Katas.Core;
using Katas.Core.Text;
using Katas.Core.Verdicts;
using Katas.Grading.Reading;
using Katas.Reports.Class;
using Katas.Reports.Formats;

namespace Katas.Courses.Classes;

/// <summary>
/// A results folder to read: <c>run.json</c> says what it was made with, <c>receipts/</c> what became of each submission, <c>reports/</c>
/// why, <c>answers/</c> what was written without being graded;
/// <c>class.json</c> is there when the folder is complete.
/// </summary>
public sealed record ResultsFiles(string Root)
{
    public const string Run = "run.json";
    public const string Class = "class.json";

    private static readonly string[] Known = [Run, Class, "class.html", "marks.csv", "reports", "feedback", "receipts", "answers",
        AnswersPage.FileName, "withdrawn", ".work"];

    /// <summary>What a results folder is called where the user does not say.</summary>
    public const string DefaultName = "results";

    private const int MostBytes = 256 << 20;

    /// <summary>
    /// Whether a folder looks like one of results: it has a <c>run.json</c>, and nothing that results do not have. A learner can make one.
    /// </summary>
    public static bool LookAlike(string folder)
    {
        try
        {
            return File.Exists(Path.Combine(folder, Run))
                && Directory.EnumerateFileSystemEntries(folder).All(entry => Known.Contains(Path.GetFileName(entry)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false; // whoever reads it says so
        }
    }

    public static string CompletionRecordOf(string file) => $"receipts/{file}.json";

    public static string ReportOf(string file) => $"reports/{file}.json";

    public static string PageOf(string file) => $"feedback/{file}.html";

    public static string WrittenOf(string file) => $"answers/{file}.json";

    public string PathOf(string relative) => Path.Combine(Root, relative);

    public bool Has(string relative) => File.Exists(PathOf(relative));

    /// <summary>A record that was written here, if there is one that can be read.</summary>
    public bool TryRead<T>(string relative, [NotNullWhen(true)] out T? record) where T : class
    {
        record = null;
        return TryReadBytes(relative, out var bytes) && ReportJson.TryRead(System.Text.Encoding.UTF8.GetString(bytes), out record, out _);
    }

    /// <summary>The report that a completion record belongs to, if it is there and unchanged.</summary>
    public bool TryReadReport(string file, CompletionRecord record, [NotNullWhen(true)] out Report? report)
    {
        report = null;
        return TryReadBytes(ReportOf(file), out var bytes) && ContentHash.Of(bytes) == record.Report
            && ReportReader.TryRead(System.Text.Encoding.UTF8.GetString(bytes), out report, out _);
    }

    /// <summary>What a submission answers to interview questions; null where it answers none.</summary>
    public SubmissionAnswers? AnswersOf(string file) => TryRead<SubmissionAnswers>(WrittenOf(file), out var written) ? written : null;

    /// <summary>Whether the reports were written as version 1, so that only their texts are known; the first one speaks for all.</summary>
    public bool HasTextsOnly() => FilesIn("reports", ".json").Take(1).Any(file => TryReadBytes(ReportOf(file), out var bytes)
        && ReportReader.TryRead(System.Text.Encoding.UTF8.GetString(bytes), out Report? report, out _) && report.HasTextsOnly());

    /// <summary>What the files in a folder are called, without an extension.</summary>
    public IReadOnlyList<string> FilesIn(string folder, string extension) => Directory.Exists(PathOf(folder))
        ? [.. Directory.EnumerateFiles(PathOf(folder), "*" + extension).Select(path => Path.GetFileName(path)[..^extension.Length])
            .Order(StringComparer.Ordinal)]
        : [];

    /// <exception cref="UsageException">The file is there and cannot be read.</exception>
    public bool TryReadBytes(string relative, out byte[] bytes)
    {
        bytes = [];
        if (!Has(relative))
            return false;
        return OrdinaryFile.TryRead(PathOf(relative), MostBytes, out bytes)
            ? true
            : throw new UsageException($"'{PathOf(relative)}' cannot be read. It must be an ordinary file of at most {MostBytes >> 20} "
                + "MiB; make it readable, or move it away.");
    }
}
