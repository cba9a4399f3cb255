using System.Globalization;
using Katas.Core;
using Katas.Core.Text;
using Katas.Core.Verdicts;
using Katas.Courses.Classes;
using Katas.Reports.Class;
using Spectre.Console;

namespace Katas.Cli.Commands;

/// <summary>What is said when a class is done.</summary>
internal static class ClassSummary
{
    private const int MostRemarks = 1;

    public static void Show(IAnsiConsole console, ClassReport report, RunRecord run, ClassPlace place)
    {
        var figures = new ClassSummaryFigures(report);
        var unit = figures.IsMarked ? "" : " points";
        var mean = figures.Graded.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"; mean {figures.Mean:0.##} of "
            + $"{figures.OutOf:0.##}{unit}");
        console.Write(ClassConsole.Table(report));
        console.WriteLine($"{figures.Graded.Count} of {report.Submissions.Count} submissions are graded{mean}.");
        foreach (var row in figures.Refused)
            console.WriteLine($"  {SafeText.LogLine(row.Submission)}: {SafeText.LogLine(row.Message)}");
        ShowRemarks(console, report);
        var untimed = run.Course?.Late is null ? 0 : figures.Graded.Count(row => row.Mark?.Submitted is null);
        if (untimed > 0)
        {
            console.WriteLine($"The course file has no time of submission for {untimed} of {figures.Graded.Count}: they count as in "
                + "time. Times stand under 'submitted'.");
        }

        ShowWorthReading(console, report, place);
        console.WriteLine($"Pages: {SafeText.Of(place.PathOf("class.html"))} is the class, {SafeText.Of(place.PathOf("feedback"))} holds "
            + "one for each learner. Marks: marks.csv; data: class.json.");
    }

    private static void ShowWorthReading(IAnsiConsole console, ClassReport report, ClassPlace place)
    {
        if (ClassConsole.WorthReading(report) is not { } row)
            return;
        var submission = place.Submissions[report.Submissions.Index().First(entry => entry.Item == row).Index];
        console.Write(ClassConsole.Traps(report, row, place.PathOf(submission.Page)));
    }

    /// <summary>What was not counted, and what the learners will read about their files.</summary>
    private static void ShowRemarks(IAnsiConsole console, ClassReport report)
    {
        foreach (var left in report.NotCounted ?? [])
            console.WriteLine($"  not counted: {SafeText.LogLine(left.Path)}: {SafeText.LogLine(left.Reason)}");
        foreach (var row in report.Submissions.Where(row => row.Remarks is not null))
        {
            var sentences = row.Remarks!.Take(MostRemarks).Select(remark => remark.Sentence);
            var more = row.Remarks!.Count > MostRemarks ? $" (and {row.Remarks.Count - MostRemarks} more)" : "";
            console.WriteLine($"  {SafeText.LogLine(row.Submission)}: {SafeText.LogLine(string.Join(" ", sentences))}{more}");
        }
    }

    public static int ExitCodeOf(ClassReport report, bool exitZero)
    {
        if (report.Submissions.Any(row => !row.IsGraded()))
            return ExitCode.CannotGrade;
        return exitZero || report.Submissions.All(row => row.Outcome == Outcome.Passed) ? ExitCode.AllPassed : ExitCode.NotAllPassed;
    }
}

/// <summary>Where the results of a class lie.</summary>
/// <param name="Folder">Their folder.</param>
/// <param name="Submissions">The submissions, in the order of the class report.</param>
internal sealed record ClassPlace(string Folder, IReadOnlyList<ClassSubmission> Submissions)
{
    public string PathOf(string relative) => Path.Combine(Folder, relative);
}
