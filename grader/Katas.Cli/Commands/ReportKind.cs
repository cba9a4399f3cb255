using Katas.Core.Verdicts;
using Katas.Courses.Tables;
using Katas.Reports.Formats;
using Katas.Reports.Pages;

namespace Katas.Cli.Commands;

/// <summary>A kind of report that can be asked for: a new one is a row in <see cref="All"/>.</summary>
/// <param name="Option">How it is asked for.</param>
/// <param name="Extension">What its files end with when they are put into a folder.</param>
/// <param name="Description">What it is and who reads it.</param>
/// <param name="Write">Makes it, of all submissions at once where the format can hold several.</param>
internal sealed record ReportKind(string Option, string Extension, string Description, Func<IReadOnlyList<Report>, string> Write)
{
    public static IReadOnlyList<ReportKind> All { get; } =
    [
        new("--json", ".json", "The whole report as JSON, schema katas/report/v1; an array of several.", ReportJson.Write),
        OfOne("--html", ".html", "A page for the learner: one file, no script, no network.", HtmlReport.Of),
        new("--junit", ".xml", "JUnit XML for CI services.", JUnitReport.Of),
        OfOne("--gradescope", ".gradescope.json", "Gradescope's results.json.", GradescopeReport.Of) with { NeedsMark = true },
        OfOne("--classroom50", ".classroom50.json", "Classroom 50's result.json, without what only its runner knows.", Classroom50Report.Of) with { NeedsMark = true },
        OfOne("--exercism", ".exercism.json", "Exercism's results.json, version 3.", ExercismReport.Of),
        new("--summary", ".md", "Markdown for the summary of a step in GitHub Actions.", StepSummary.Of),
        new("--annotations", ".txt", "Workflow commands that annotate a run of GitHub Actions; give '-', it reads them from the log.", Annotations.Of),
        new("--csv", ".csv", "A row a test, for spreadsheets.", CsvReport.Of),
    ];

    /// <summary>Whether a service takes one number out of it, so that there must be one.</summary>
    public bool NeedsMark { get; private init; }

    /// <summary>Whether a file of it can hold several submissions.</summary>
    public bool HoldsSeveral { get; private init; } = true;

    private static ReportKind OfOne(string option, string extension, string description, Func<Report, string> write) =>
        new(option, extension, description, reports => write(reports.Single())) { HoldsSeveral = false };
}
