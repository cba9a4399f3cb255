using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Courses.Tests.Tables;
using Katas.Core.Verdicts;
using Katas.Courses.Gradebooks;
using Katas.Courses.Tables;
using Katas.Reports.Formats;
using Katas.Reports.Pages;
using NUnit.Framework;
using Reports.Tests.Support;
using Shouldly;
using Spectre.Console.Testing;

namespace Courses.Tests;

/// <summary>Tasks have points in every format, tests have none, and whatever a format says sums to the score.</summary>
[Category("Fast")]
internal sealed partial class SumOfTasksTests
{
    private static readonly Verdict Kata = Samples.Divided(3);
    private static readonly Report Report = Samples.Report("ada", Kata, Samples.Divided(5));

    [Test]
    public void In_json_tasks_sum_to_their_kata_and_katas_to_the_score()
    {
        var report = JsonNode.Parse(ReportJson.Write([Report]))!;

        foreach (var kata in report["katas"]!.AsArray())
            Sum(kata!["tasks"], "points").ShouldBe((double)kata["points"]!);
        Sum(report["katas"], "points").ShouldBe(Report.Score);
        Sum(report["katas"], "maxPoints").ShouldBe(Report.MaxScore);
        report["katas"]![0]!["tests"]![0]!.AsObject().ShouldNotContainKey("points");
    }

    [Test]
    public void In_the_old_json_core_tests_carry_the_points_of_their_task()
    {
        var report = JsonNode.Parse(ReportJsonV1.Write([Report]))!;

        report["katas"]!.AsArray().Sum(kata => Sum(kata!["tests"], "points")).ShouldBe(Report.Score);
        report["katas"]!.AsArray().Sum(kata => Sum(kata!["tests"], "maxPoints")).ShouldBe(Report.MaxScore);
        report["katas"]![0]!.AsObject().ShouldNotContainKey("tasks");
    }

    [Test]
    public void In_junit_tasks_sum_to_their_suite()
    {
        var suites = XDocument.Parse(JUnitReport.Of([Report])).Descendants("testsuite").Select(Properties).ToArray();

        foreach (var suite in suites)
        {
            (Number(suite["task.main.score"]) + Number(suite["task.break-it.score"])).ShouldBe(Number(suite["score"]));
            (Number(suite["task.main.max"]) + Number(suite["task.break-it.max"])).ShouldBe(Number(suite["max"]));
        }
        suites.Sum(suite => Number(suite["score"])).ShouldBe(Report.Score);
        JUnitReport.Of([Report]).Split("<property name=\"score\"").Length.ShouldBe(1 + suites.Length);
    }

    [Test]
    public void On_a_page_tasks_sum_to_the_score() =>
        Page.Of(HtmlReport.Of(Report)).QuerySelectorAll("table.tasks tbody td.number")
            .Sum(cell => Number(cell.TextContent.Split('/')[0])).ShouldBe(Report.Score);

    [Test]
    public void On_the_console_tasks_sum_to_the_score()
    {
        using var console = new TestConsole().Width(160);
        console.Write(ConsoleReport.Of(Report));

        SumOfLines(console.Output).ShouldBe(Report.Score);
        console.Output.ShouldContain("◐ The question: 6 of 7.5 points, edge cases");
    }

    [Test]
    public void In_a_step_summary_tasks_sum_to_the_score() =>
        SumOfLines(StepSummary.Of([Report]).Replace("\\", "", StringComparison.Ordinal)).ShouldBe(Report.Score);

    [Test]
    public void In_an_annotation_tasks_sum_to_their_kata() => SumOfLines(Annotations.Of([Report])).ShouldBe(Report.Score);

    [Test]
    public void In_gradescope_entries_sum_to_the_score_and_say_their_tasks()
    {
        var file = JsonSerializer.Deserialize<GradescopeFile>(GradescopeReport.Of(Report))!;

        file.Tests!.Sum(test => test.Score).ShouldBe(file.Score);
        file.Tests!.Sum(test => SumOfLines(test.Output!)).ShouldBe(Report.Score);
    }

    [Test]
    public void In_classroom_50_entries_sum_to_the_score_and_say_their_tasks()
    {
        var file = JsonNode.Parse(Classroom50Report.Of(Report))!;

        Sum(file["tests"], "score").ShouldBe((double)file["score"]!);
        file["tests"]!.AsArray().Sum(test => SumOfLines((string)test!["message"]!)).ShouldBe(Report.Score);
    }

    [Test]
    public void In_a_table_points_sum_to_the_score() =>
        CsvReportTests.Sum(CsvReportTests.Rows(CsvReport.Of([Report])), "points").ShouldBe(Report.Score);

    [Test]
    public void In_the_feedback_of_a_gradebook_tasks_sum_to_the_score() =>
        SumOfLines(Feedback.Of(Report, new Mark(14.5, 20, "14.5 of 20", null))).ShouldBe(Report.Score);

    private static double Sum(JsonNode? array, string field) => array!.AsArray().Sum(item => (double)item![field]!);

    private static Dictionary<string, string> Properties(XElement suite) => suite.Element("properties")!.Elements()
        .ToDictionary(property => property.Attribute("name")!.Value, property => property.Attribute("value")!.Value);

    private static double SumOfLines(string text) => TaskPoints().Matches(text).Sum(match => Number(match.Groups[1].Value));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>A task's line, as in "The question: 6 of 7.5 points".</summary>
    [GeneratedRegex(@"(?:The question|Break it first): ([\d.]+) of [\d.]+ points")]
    private static partial Regex TaskPoints();
}
