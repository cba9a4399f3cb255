using Katas.Core;
using Katas.Reports.Class;

namespace Katas.Courses.Classes;

/// <summary>Makes the class report, and all that is made of it, of what lies in a results folder; one report at a time.</summary>
public static class ClassReportWriter
{
    /// <param name="results">The folder.</param>
    /// <param name="entrants">Who is in the class, in ordinal order of names.</param>
    public static ClassReport Close(ResultsFolder results, IReadOnlyList<ClassSubmission> entrants)
    {
        var builder = new ClassReportBuilder();
        foreach (var entrant in entrants)
            Add(builder, results, entrant);
        var report = builder.Build();
        var links = Links(report, entrants);
        foreach (var output in ResultArtifacts.OfClass)
            results.Write(output.Path, output.Write(report, name => links[name]));
        return report;
    }

    /// <summary>By the names as they are in the report: what no text can hold was replaced when the report was written.</summary>
    private static Dictionary<string, string> Links(ClassReport report, IReadOnlyList<ClassSubmission> entrants)
    {
        var links = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (row, entrant) in report.Submissions.Zip(entrants))
            links.TryAdd(row.Submission, ResultArtifacts.LinkTo(entrant));
        return links;
    }

    private static void Add(ClassReportBuilder builder, ResultsFolder results, ClassSubmission entrant)
    {
        var files = results.Files;
        if (!files.TryRead<CompletionRecord>(ResultsFiles.CompletionRecordOf(entrant.File), out var receipt))
            throw new UsageException($"The receipt of '{entrant.Name}' has gone from '{files.Root}'. Run the same command again.");
        if (receipt.Refusal.Length > 0)
            builder.Refuse(entrant.Name, receipt.Refusal);
        else if (files.TryReadReport(entrant.File, receipt, out var report))
            builder.Add(results.Marked(report));
        else
            throw new UsageException($"The report of '{entrant.Name}' in '{files.Root}' is not the one that was written. Run the same command again.");
    }
}
