using System.Globalization;
using Katas.Grader.Classes;
using Katas.Reports;
using Spectre.Console;

namespace Katas.Grader.Commands;

/// <summary>What is said when a class is done.</summary>
internal static class ClassSummary
{
    public static void Show(IAnsiConsole console, ClassReport report, string folder)
    {
        var graded = report.Submissions.Where(row => row.IsGraded()).ToArray();
        var mean = graded.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"; mean {graded.Average(row => row.Score):0.##} of {report.MaxScore:0.##} points");
        console.WriteLine($"{graded.Length} of {report.Submissions.Count} submissions are graded{mean}.");
        foreach (var row in report.Submissions.Where(row => !row.IsGraded()))
            console.WriteLine($"  {ClassProgress.OneLine(row.Submission)}: {ClassProgress.OneLine(row.Message)}");
        console.WriteLine($"Results: {SafeText.Of(Path.Combine(folder, ResultsFiles.Class))}");
    }

    public static int ExitCodeOf(ClassReport report, bool exitZero)
    {
        if (report.Submissions.Any(row => !row.IsGraded()))
            return ExitCode.CannotGrade;
        return exitZero || report.Submissions.All(row => row.Outcome == Outcome.Passed) ? ExitCode.AllPassed : ExitCode.NotAllPassed;
    }
}
