using System.Globalization;
using CsvHelper;
using Katas.Core.Verdicts;
using Katas.Courses.Tables;
using NUnit.Framework;
using Reports.Tests.Support;
using Shouldly;

namespace Courses.Tests.Tables;

[Category("Fast")]
internal sealed class CsvReportTests
{
    [Test]
    public void There_is_one_row_per_test_and_one_per_kata_without_tasks()
    {
        var reports = MadeUpReports.Reports();

        Rows(CsvReport.Of(reports)).Count.ShouldBe(reports.Sum(report => report.Katas.Sum(kata => 1 + kata.Tests.Count)));
    }

    [Test]
    public void There_is_one_row_per_task_and_tests_say_what_they_are()
    {
        var rows = Rows(CsvReport.Of([Samples.Report("ada", Samples.Divided(3))]));

        rows.Select(row => (row["row"], row["task"], row["points"])).ShouldBe(
        [
            ("task", "main", "6"), ("task", "break-it", "1.25"), ("core test", "main", ""), ("core test", "main", ""),
            ("edge test", "main", ""), ("core test", "break-it", ""), ("core test", "break-it", ""),
        ]);
    }

    [Test]
    public void Numbers_are_numbers_and_add_up()
    {
        var report = MadeUpReports.Reports()[0];

        var rows = Rows(CsvReport.Of([report]));

        Sum(rows, "points").ShouldBe(report.Score, 0.005);
        Sum(rows, "milliseconds").ShouldBe(report.Katas.Sum(kata => kata.Ms() ?? 0));
        rows.Select(row => int.Parse(row["kata"], CultureInfo.InvariantCulture)).Distinct()
            .ShouldBe(report.Katas.Select(kata => kata.Number));
    }

    [Test]
    [SetCulture("de-DE")]
    public void Numbers_do_not_follow_the_machine() =>
        CsvReport.Of([Samples.Report("ada", Samples.Kata(0, Outcome.Passed, Outcome.Failed))]).ShouldContain(",2.5,5,");

    [Test]
    public void Times_that_are_left_out_are_empty()
    {
        var kata = Samples.Kata(0, Outcome.Passed);

        Rows(CsvReport.Of([Samples.Report("ada", kata with { Tests = [kata.Tests[0] with { Ms = null }] })]))
            .ShouldAllBe(row => row["milliseconds"] == "");
    }

    [TestCase("=1+1", "'=1+1")]
    [TestCase("+1", "'+1")]
    [TestCase("-1", "'-1")]
    [TestCase("@A1", "'@A1")]
    [TestCase("\t=1", "'\t=1")]
    [TestCase("\n=1", "'\n'=1")]
    [TestCase("＝1", "'＝1")]
    [TestCase("ada;=1", "ada;'=1")]
    public void What_a_spreadsheet_would_run_becomes_text(string text, string cell) =>
        Rows(CsvReport.Of([Samples.Report(text, Samples.Kata(0, Outcome.Passed))])).ShouldAllBe(row => row["submission"] == cell);

    internal static double Sum(IEnumerable<IReadOnlyDictionary<string, string>> rows, string column) =>
        rows.Where(row => row[column].Length > 0).Sum(row => double.Parse(row[column], CultureInfo.InvariantCulture));

    internal static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string csv)
    {
        using var reader = CsvReader.FromText(csv);
        var rows = new List<IReadOnlyDictionary<string, string>>();
        var header = csv[..csv.IndexOf('\n', StringComparison.Ordinal)].Split(',');
        while (reader.Read())
            rows.Add(header.Index().ToDictionary(column => column.Item, column => reader.GetString(column.Index)));
        return rows;
    }
}
