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
    public void There_is_one_row_per_test()
    {
        var reports = MadeUpReports.Reports();

        Rows(CsvReport.Of(reports)).Count.ShouldBe(reports.Sum(report => report.Katas.Sum(kata => kata.Tests.Count)));
    }

    [Test]
    public void Numbers_are_numbers_and_add_up()
    {
        var report = MadeUpReports.Reports()[0];

        var rows = Rows(CsvReport.Of([report]));

        rows.Sum(row => double.Parse(row["points"], CultureInfo.InvariantCulture)).ShouldBe(report.Score, 0.05);
        rows.Sum(row => long.Parse(row["milliseconds"], CultureInfo.InvariantCulture)).ShouldBe(report.Katas.Sum(kata => kata.Ms() ?? 0));
        rows.Select(row => int.Parse(row["kata"], CultureInfo.InvariantCulture)).Distinct()
            .ShouldBe(report.Katas.Select(kata => kata.Number));
    }

    [Test]
    [SetCulture("de-DE")]
    public void Numbers_do_not_follow_the_machine() =>
        CsvReport.Of([Samples.Report("ada", Samples.Kata(0, Outcome.Passed, Outcome.Passed))]).ShouldContain(",2.5,2.5,3,");

    [Test]
    public void Times_that_are_left_out_are_empty()
    {
        var kata = Samples.Kata(0, Outcome.Passed);

        Rows(CsvReport.Of([Samples.Report("ada", kata with { Tests = [kata.Tests[0] with { Ms = null }] })])).Single()["milliseconds"]
            .ShouldBe("");
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
        Rows(CsvReport.Of([Samples.Report(text, Samples.Kata(0, Outcome.Passed))])).Single()["submission"].ShouldBe(cell);

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
