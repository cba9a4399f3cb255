using Katas.Core.Verdicts;
using Katas.Courses.Formats;
using Katas.Reports;
using Katas.Reports.Class;

namespace Katas.Courses.Classes;

/// <summary>A file that is made of each report, at <c>folder/name + extension</c> of the results.</summary>
internal sealed record SubmissionArtifact(string Folder, ReportFormat Format)
{
    public string PathOf(string file) => $"{Folder}/{file}{Format.Extension}";

    public string Write(Report report, Reveal reveal) => Format.Write([report.Redact(reveal)]);
}

/// <summary>A file that is made of the whole class.</summary>
internal sealed record ClassArtifact(string Path, Func<ClassReport, Func<string, string>, string> Write);

/// <summary>
/// Everything that is written beside the reports, each in a format of <see cref="ReportFormat"/>. Regenerated on every run;
/// unchanged input gives identical files.
/// </summary>
internal static class ResultArtifacts
{
    private static SubmissionArtifact Page { get; } = new("feedback", ReportFormat.Html);

    /// <summary>Once for each submission that was graded.</summary>
    public static IReadOnlyList<SubmissionArtifact> OfSubmission { get; } = [new("feedback", ReportFormat.Json), Page];

    /// <summary>Once for the class. The last row says that the folder is complete.</summary>
    public static IReadOnlyList<ClassArtifact> OfClass { get; } =
    [
        new("class.html", ReportFormat.Html.OfClass!),
        new("marks.csv", ReportFormat.Csv.OfClass!),
        new(ResultsFiles.Class, ReportFormat.Json.OfClass!),
    ];

    /// <summary>The file of a submission's page.</summary>
    public static string PageOf(ClassSubmission submission) => Page.PathOf(submission.File);

    /// <summary>The address of a submission's page, seen from the class page.</summary>
    public static string LinkTo(ClassSubmission submission) =>
        $"{Page.Folder}/{Uri.EscapeDataString(submission.File)}{Page.Format.Extension}";
}
