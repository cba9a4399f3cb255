using System.Text.Json;
using Katas.Core;
using Katas.Core.Text;
using Katas.Core.Verdicts;
using Katas.Courses.Comparing;
using Katas.Reports.Class;
using Katas.Reports.Formats;

namespace Katas.Cli.Commands;

/// <summary>One side of a comparison: a results folder, a class file, a report, or a file of several reports.</summary>
internal static class ComparisonInput
{
    /// <exception cref="UsageException">It is none of these.</exception>
    public static ComparisonSide Read(string path)
    {
        if (Directory.Exists(path))
        {
            var folder = new Results(path);
            return new ComparisonSide(folder.Class(), folder.TryReport);
        }
        var text = InputFile.Text(path).Text;
        return SchemaOf(path, text) switch
        {
            ClassReport.V1 => new ComparisonSide(Results.ReadClass(path), _ => null),
            Report.V1 or Report.V2 => Reports([Results.ReadReport(path)]),
            null when ReportReader.TryRead(text, out IReadOnlyList<Report>? reports, out _) => Reports(reports),
            var other => throw new UsageException(
                $"'{path}' is '{SafeText.OneLine(other ?? "something else", 60)}'. Name a results folder, or a file '{Report.V2}' or "
                    + $"'{ClassReport.V1}'."),
        };
    }

    private static ComparisonSide Reports(IReadOnlyList<Report> reports)
    {
        var builder = new ClassReportBuilder();
        var byName = new Dictionary<string, Report>(StringComparer.Ordinal);
        foreach (var report in reports.OrderBy(report => report.Submission, StringComparer.Ordinal))
        {
            if (!byName.TryAdd(report.Submission, report))
            {
                throw new UsageException($"'{SafeText.OneLine(report.Submission, 60)}' is in the file twice. Compare files that hold "
                    + "each submission once.");
            }

            builder.Add(report);
        }
        return new ComparisonSide(builder.Build(), byName.GetValueOrDefault);
    }

    private static string? SchemaOf(string path, string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object && root.TryGetProperty("schema", out var schema)
                && schema.ValueKind == JsonValueKind.String ? schema.GetString() : null;
        }
        catch (JsonException exception)
        {
            throw new UsageException($"'{path}' is not JSON: {SafeText.OneLine(exception.Message, 200)}");
        }
    }
}
