using Katas.Core.Verdicts;
using Katas.Courses.Tables;
using Katas.Reports;
using Katas.Reports.Class;
using Katas.Reports.Formats;
using Katas.Reports.Pages;

namespace Katas.Courses.Classes;

/// <summary>A file that is made of each report, at <c>folder/name + extension</c> of the results.</summary>
internal sealed record SubmissionArtifact(string Folder, string Extension, Func<Report, Reveal, string> Write)
{
    public string PathOf(string file) => $"{Folder}/{file}{Extension}";
}

/// <summary>A file that is made of the whole class.</summary>
internal sealed record ClassArtifact(string Path, Func<ClassReport, Func<string, string>, string> Write);

/// <summary>
/// Everything that is written beside the reports; a new format is a new row here. Rows are pure functions of what was graded,
/// so they are made again whenever a run passes by, and differ only if that does.
/// </summary>
internal static class ResultArtifacts
{
    private static SubmissionArtifact Page { get; } = new("feedback", ".html", (report, reveal) => HtmlReport.Of(report.Redact(reveal)));

    /// <summary>Once for each submission that was graded.</summary>
    public static IReadOnlyList<SubmissionArtifact> OfSubmission { get; } =
    [
        new("feedback", ".json", (report, reveal) => ReportJson.Write(report.Redact(reveal))),
        Page,
    ];

    /// <summary>Once for the class. The last row says that the folder is complete.</summary>
    public static IReadOnlyList<ClassArtifact> OfClass { get; } =
    [
        new("class.html", ClassPage.Of),
        new("marks.csv", (report, _) => MarksTable.Of(report)),
        new(ResultsFiles.Class, (report, _) => ReportJson.Write(report)),
    ];

    /// <summary>Where a submission's page lies, seen from the class page.</summary>
    public static string LinkTo(ClassSubmission entrant) => $"{Page.Folder}/{Uri.EscapeDataString(entrant.File)}{Page.Extension}";
}
