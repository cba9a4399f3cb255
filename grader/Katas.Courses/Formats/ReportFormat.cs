using Katas.Core.Text;
using Katas.Core.Verdicts;
using Katas.Courses.Tables;
using Katas.Reports.Class;
using Katas.Reports.Formats;
using Katas.Reports.Pages;

namespace Katas.Courses.Formats;

/// <summary>
/// A format of reports: a new one is a row in <see cref="All"/>. The options of <c>grade</c> and the files of <c>class</c> are
/// chosen from the rows.
/// </summary>
/// <param name="Name">What it is called.</param>
/// <param name="Extension">What its files end with when they are put into a folder.</param>
/// <param name="Description">What it is and who reads it.</param>
/// <param name="Write">Makes it, of all submissions at once where the format can hold several.</param>
public sealed record ReportFormat(string Name, string Extension, string Description, Func<IReadOnlyList<Report>, string> Write)
{
    /// <summary>Everything, for programs.</summary>
    public static ReportFormat Json { get; } =
        new("json", ".json", "The whole report as JSON, schema katas/report/v2; an array of several.",
            ReportJson.Write)
        { OfClass = (report, _) => ReportJson.Write(report) };

    /// <summary>A page, for people.</summary>
    public static ReportFormat Html { get; } = OfOne("html", ".html", "A page for the learner: one file, no "
        + "script, no network.", HtmlReport.Of) with
    { OfClass = ClassPage.Of };

    /// <summary>A table, for spreadsheets.</summary>
    public static ReportFormat Csv { get; } =
        new("csv", ".csv", "One row per test, for spreadsheets.", CsvReport.Of) { OfClass = (report, _) => MarksTable.Of(report) };

    /// <summary>Every format, in the order in which help lists them.</summary>
    public static IReadOnlyList<ReportFormat> All { get; } =
    [
        Json,
        new("json-v1", ".v1.json", "The same with its texts only, schema katas/report/v1, for one release.", ReportJsonV1.Write),
        Html,
        new("junit", ".xml", "JUnit XML for CI services.", JUnitReport.Of),
        OfOne("gradescope", ".gradescope.json", "Gradescope's results.json.", GradescopeReport.Of) with { NeedsMark = true },
        OfOne("classroom50", ".classroom50.json", "Classroom 50's result.json, without what only its runner knows.",
            Classroom50Report.Of) with { NeedsMark = true },
        OfOne("exercism", ".exercism.json", "Exercism's results.json, version 3.", ExercismReport.Of),
        new("summary", ".md", "Markdown for the summary of a step in GitHub Actions.", StepSummary.Of),
        new("annotations", ".txt", "Workflow commands that annotate a run of GitHub Actions; give '-', it reads them from the log.",
            Annotations.Of) { InLog = commands => commands },
        Csv,
    ];

    /// <summary>How a command is asked for it.</summary>
    public string Option => $"--{Name}";

    /// <summary>Whether a service takes one number out of it, so that there must be one.</summary>
    public bool NeedsMark { get; private init; }

    /// <summary>Whether a file of it can hold several submissions.</summary>
    public bool HoldsSeveral { get; private init; } = true;

    /// <summary>What it is on standard output, which may be a log that obeys commands in a learner's text.</summary>
    public Func<string, string> InLog { get; private init; } = Path.GetExtension(Extension) switch
    {
        ".json" => LogDocument.OfJson,
        ".html" or ".xml" => LogDocument.OfMarkup,
        _ => LogDocument.OfText,
    };

    /// <summary>Makes it of a class and of the link to each submission's page; null if it has no such form.</summary>
    public Func<ClassReport, Func<string, string>, string>? OfClass { get; private init; }

    private static ReportFormat OfOne(string name, string extension, string description, Func<Report, string> write) =>
        new(name, extension, description, reports => write(reports.Single())) { HoldsSeveral = false };
}
