using Katas.Reports;

namespace Katas.Grader.Commands;

/// <summary>Where one report goes: standard output, a file, or a folder with a file a submission.</summary>
/// <param name="File">The kind of report.</param>
/// <param name="Path"><c>-</c>, a file, or a folder: one that exists or ends with a separator.</param>
internal sealed record ReportTarget(ReportFile File, string Path)
{
    public bool IsStandardOutput => Path == "-";

    private bool IsFolder => System.IO.Path.EndsInDirectorySeparator(Path) || Directory.Exists(Path);

    /// <summary>Before anything is graded: this report can hold these submissions.</summary>
    /// <exception cref="UsageException">It cannot.</exception>
    public void Check(IReadOnlyList<string> submissions)
    {
        if (Path.Length == 0)
            throw new UsageException($"{File.Option} has no file. Name one, such as 'report{File.Extension}', a folder, or '-'.");
        if (IsFolder && submissions.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new UsageException($"Two submissions are called '{twice.Key}', and {File.Option} needs a file of its own for each. Rename one of the folders.");
        if (submissions.Count > 1 && !File.HoldsSeveral && !IsFolder)
            throw new UsageException($"{File.Option} writes one submission, and there are {submissions.Count}. Name a folder instead of '{Path}', such as '{(IsStandardOutput ? "reports" : Path)}/'.");
    }

    /// <exception cref="UsageException">The place cannot be written to.</exception>
    public void Write(IReadOnlyList<Report> reports)
    {
        try
        {
            if (IsStandardOutput)
                Console.Out.Write(File.Write(reports));
            else if (IsFolder)
                WriteEach(reports);
            else
                System.IO.File.WriteAllText(Path, File.Write(reports));
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{File.Option} cannot write to '{Path}': {unwritable.Message}");
        }
    }

    private void WriteEach(IReadOnlyList<Report> reports)
    {
        Directory.CreateDirectory(Path);
        foreach (var report in reports)
            System.IO.File.WriteAllText(System.IO.Path.Combine(Path, report.Submission + File.Extension), File.Write([report]));
    }
}
