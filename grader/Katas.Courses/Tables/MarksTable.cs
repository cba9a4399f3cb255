using System.Globalization;
using Katas.Core.Verdicts;
using Katas.Reports.Class;

namespace Katas.Courses.Tables;

/// <summary>
/// The marks of a class as a table: one row per submission, one column per kata. Where there is no mark the cell is empty, never a zero.
/// </summary>
public static class MarksTable
{
    private static readonly string[] Header = ["submission", "mark", "mark_out_of", "explanation", "points", "max_points", "outcome"];

    /// <summary>The table.</summary>
    public static string Of(ClassReport report)
    {
        int[] katas = [.. report.Katas.Select(kata => kata.Number)];
        return CsvText.Of(
            [.. Header, .. katas.Select(kata => string.Create(CultureInfo.InvariantCulture, $"kata_{kata:00}"))],
            report.Submissions.Select(row => Row(row, katas)));
    }

    private static Cell[] Row(ClassRow row, int[] katas)
    {
        var mark = row.RecordedMark();
        return
        [
            Cell.Text(row.Submission),
            Cell.Number(mark.Points),
            Cell.Number(mark.Points is null ? null : mark.OutOf),
            Cell.Text(mark.Sentence),
            Cell.Number(row.IsGraded() ? row.Score : null),
            Cell.Number(row.IsGraded() ? row.MaxScore : null),
            Cell.Text(OutcomeNames.InWords(row.Outcome)),
            .. katas.Select(kata => Cell.Number(row.Katas.FirstOrDefault(own => own.Number == kata)?.Points)),
        ];
    }
}
