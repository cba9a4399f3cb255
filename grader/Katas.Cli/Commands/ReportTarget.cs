using Katas.Core;
using Katas.Core.Text;
using Katas.Core.Verdicts;
using Katas.Courses.Classes;
using Katas.Courses.Formats;
using Katas.Reports.Formats;

namespace Katas.Cli.Commands;

/// <summary>Where one report goes: standard output, a file, or a folder with one file per submission.</summary>
/// <param name="Format">The format.</param>
/// <param name="Place"><c>-</c>, a file, or a folder: one that exists or ends with a separator.</param>
internal sealed record ReportTarget(ReportFormat Format, string Place)
{
    public bool IsStandardOutput => Place == "-";

    private bool IsFolder => Path.EndsInDirectorySeparator(Place) || Directory.Exists(Place);

    /// <summary>Before anything is graded: this report can hold these submissions.</summary>
    /// <exception cref="UsageException">It cannot.</exception>
    public void Check(IReadOnlyList<string> submissions)
    {
        if (Place.Length == 0)
            throw new UsageException($"{Format.Option} has no file. Name one, such as 'report{Format.Extension}', a folder, or '-'.");
        if (IsFolder && submissions.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new UsageException($"Two submissions are called '{twice.Key}', and {Format.Option} needs a file of its own for each. "
                + "Rename one of the folders.");
        }

        if (submissions.Count > 1 && !Format.HoldsSeveral && !IsFolder)
        {
            throw new UsageException(
                $"{Format.Option} writes one submission, and there are {submissions.Count}. "
                + $"Name a folder instead of '{Place}', such as '{(IsStandardOutput ? "reports" : Place)}/'.");
        }
    }

    /// <exception cref="UsageException">The place cannot be written to, or there is no mark to write.</exception>
    public void Write(IReadOnlyList<Report> reports)
    {
        if (Format.NeedsMark && reports.FirstOrDefault(report => Totals.Earned(report) is null) is { } unmarked)
        {
            throw new UsageException(
                $"{Format.Option} holds one number, and '{SafeText.OneLine(unmarked.Submission, 60)}' has none. {unmarked.Mark!.Sentence} "
                + "Grade all katas that count, without '--kata'.");
        }
        if (!IsFolder)
        {
            OutputFile.WriteIfAsked(Place, () => Format.Write(reports), Format.InLog);
            return;
        }
        CreateFolder();
        var files = FileNames.For([.. reports.Select(report => report.Submission)]);
        foreach (var report in reports)
            OutputFile.Write(Path.Combine(Place, files[report.Submission] + Format.Extension), Format.Write([report]));
    }

    private void CreateFolder()
    {
        try
        {
            Directory.CreateDirectory(Place);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The folder '{Place}' cannot be made: {exception.Message} Name another one.");
        }
    }
}
