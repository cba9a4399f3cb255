using System.Globalization;
using CsvHelper;
using Katas.Core.Verdicts;
using Katas.Grading.Reading;
using Katas.Reports.Class;

namespace Katas.Courses.Tables;

/// <summary>The marks of a class as a table: a row a submission, a column a kata. Where there is no mark the cell is empty, never a zero.</summary>
public static class MarksTable
{
    private static readonly string[] Header = ["submission", "mark", "mark_out_of", "explanation", "points", "max_points", "outcome"];

    /// <summary>The table.</summary>
    public static string Of(ClassReport report)
    {
        int[] katas = [.. report.Katas.Select(kata => kata.Number)];
        return SpreadsheetText.Of([.. Header, .. katas.Select(kata => string.Create(CultureInfo.InvariantCulture, $"kata_{kata:00}"))], csv =>
        {
            foreach (var row in report.Submissions)
                WriteRow(csv, row, katas);
        });
    }

    private static void WriteRow(CsvWriter csv, ClassRow row, IEnumerable<int> katas)
    {
        var mark = row.RecordedMark();
        csv.WriteText(row.Submission);
        csv.WriteField(mark.Points);
        csv.WriteField(mark.Points is null ? null : (double?)mark.OutOf);
        csv.WriteText(mark.Sentence);
        csv.WriteField(row.IsGraded() ? row.Score : (double?)null);
        csv.WriteField(row.IsGraded() ? row.MaxScore : (double?)null);
        csv.WriteText(OutcomeNames.InWords(row.Outcome));
        foreach (var kata in katas)
            csv.WriteField(row.Katas.FirstOrDefault(own => own.Number == kata)?.Points);
        csv.EndRecord();
    }
}
