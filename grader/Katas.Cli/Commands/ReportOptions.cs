using System.CommandLine;
using Katas.Core;
using Katas.Core.Verdicts;
using Katas.Courses.Formats;
using Katas.Grading.Reading;

namespace Katas.Cli.Commands;

/// <summary>The options that ask for reports, one for each format.</summary>
internal sealed class ReportOptions
{
    private readonly IReadOnlyList<(ReportFormat Format, Option<string?> Option)> options =
        [.. ReportFormat.All.Select(format => (format, OptionOf(format)))];

    public void AddTo(Command command)
    {
        foreach (var (_, option) in options)
            command.Options.Add(option);
    }

    /// <exception cref="UsageException">Two reports want standard output.</exception>
    public ChosenReports Chosen(ParseResult parsed)
    {
        ReportTarget[] targets = [.. options.Where(row => parsed.GetValue(row.Option) is not null)
            .Select(row => new ReportTarget(row.Format, parsed.GetValue(row.Option)!))];
        return targets.Where(target => target.IsStandardOutput).Select(target => target.Format.Option).ToArray()
            is [var first, var second, ..]
            ? throw new UsageException($"{first} and {second} both ask for standard output. Give '-' to one of them only.")
            : new ChosenReports(targets);
    }

    private static Option<string?> OptionOf(ReportFormat format) => new(format.Option)
    {
        Description = $"{format.Description} A file, a folder, or '-'.",
        HelpName = "file",
    };
}

/// <summary>The reports that were asked for.</summary>
internal sealed record ChosenReports(IReadOnlyList<ReportTarget> Targets)
{
    /// <summary>Standard output is a report's: nothing else may be written there.</summary>
    public bool TakeStandardOutput => Targets.Any(target => target.IsStandardOutput);

    /// <exception cref="UsageException">One of them cannot hold these submissions.</exception>
    public void Check(IReadOnlyList<string> submissions)
    {
        string[] names = [.. submissions.Select(SubmissionReader.NameOf)];
        foreach (var target in Targets)
            target.Check(names);
    }

    /// <exception cref="UsageException">One of them cannot be written.</exception>
    public void Write(IReadOnlyList<Report> reports)
    {
        if (reports.Count == 0)
            return;
        foreach (var target in Targets)
            target.Write(reports);
    }
}
