using System.Text.Json;
using Json.Schema;
using Katas.Core.Verdicts;
using Katas.Reports.Class;
using Katas.Reports.Formats;
using NUnit.Framework;
using Reports.Tests.Support;
using Shouldly;
using Tests.Support;

namespace Reports.Tests.Formats;

/// <summary>Every report against the published schemas; the schemas are closed here, so that no field goes unnamed.</summary>
internal sealed class SchemaTests
{
    private static readonly JsonSchema ReportSchema = Closed("report.v2.json");
    private static readonly JsonSchema OldReportSchema = Closed("report.v1.json");
    private static readonly JsonSchema ClassSchema = Closed("class.v1.json");

    [Test]
    public void Every_report_of_a_class_fits_its_schema()
    {
        foreach (var report in MadeUpReports.Reports())
            Complaints(ReportSchema, ReportJson.Write(report)).ShouldBeEmpty();
    }

    [Test]
    public void A_report_with_everything_in_it_fits_its_schema() =>
        Complaints(ReportSchema, ReportJson.Write(Hostile.Report("text"))).ShouldBeEmpty();

    private static TestMessageKind[] Kinds() => Enum.GetValues<TestMessageKind>();

    [TestCaseSource(nameof(Kinds))]
    public void A_message_of_any_kind_with_every_field_fits_its_schema(TestMessageKind kind)
    {
        foreach (var place in Enum.GetValues<TestPlaceKind>())
        {
            var full = Samples.Full(kind, "text", 3);
            var message = full with { Place = full.Place! with { Kind = place } };
            var kata = Samples.Kata(0, Outcome.Failed);
            var test = kata.Tests[0] with { Details = message, Arguments = null };
            var json = ReportJson.Write(Samples.Report("ada", kata with { Tests = [test] }));

            Complaints(ReportSchema, json).ShouldBeEmpty();
        }
    }

    [Test]
    public void Reports_in_the_old_version_fit_the_old_schema()
    {
        foreach (var report in MadeUpReports.Reports().Append(Hostile.Report("text")))
            Complaints(OldReportSchema, ReportJsonV1.Write([report])).ShouldBeEmpty();
    }

    [Test]
    public void A_report_in_a_course_fits_its_schema()
    {
        var report = Samples.Report("ada", Samples.Kata(0, Outcome.Passed)) with
        {
            Mark = new Mark(4, 100, "4 of 100; 2 days late: −20 %", new DateTimeOffset(2026, 11, 2, 23, 0, 0, TimeSpan.FromHours(1))),
            Options = new UsedOptions("Language models", Reveal.Names, [new CourseKata(0, "warm-up", 1, false, new CourseLimits(1, null))]),
        };
        var builder = new ClassReportBuilder();
        builder.Add(report);

        Complaints(ReportSchema, ReportJson.Write(report)).ShouldBeEmpty();
        Complaints(ClassSchema, ReportJson.Write(builder.Build())).ShouldBeEmpty();
    }

    [Test]
    public void A_report_without_times_fits_its_schema()
    {
        var report = Samples.Report("ada", Samples.Kata(0, Outcome.Passed));
        var timeless = report with
        {
            Katas = [.. report.Katas.Select(kata =>
            kata with { Tests = [.. kata.Tests.Select(test => test with { Ms = null })] })]
        };

        Complaints(ReportSchema, ReportJson.Write(timeless)).ShouldBeEmpty();
    }

    [Test]
    public void A_class_fits_its_schema() => Complaints(ClassSchema, ReportJson.Write(MadeUpReports.Gathered())).ShouldBeEmpty();

    [Test]
    public void A_class_in_which_nothing_could_be_graded_fits_its_schema()
    {
        var builder = new ClassReportBuilder();
        builder.Refuse("bob", "'bob' holds no kata.");

        Complaints(ClassSchema, ReportJson.Write(builder.Build())).ShouldBeEmpty();
    }

    [TestCase("\"outcome\": \"passed\"", "\"outcome\": \"perfect\"")]
    [TestCase("\"score\": 5", "\"score\": \"5\"")]
    [TestCase("\"score\": 5,", "")]
    [TestCase("\"schema\": \"katas/report/v2\"", "\"schema\": \"katas/report/v1\"")]
    [TestCase("\"ms\": 3", "\"ms\": -3")]
    [TestCase("\"output\": \"\"", "\"output\": null")]
    [TestCase("\"seed\":", "\"more\": 1, \"seed\":")]
    public void The_schema_refuses_what_is_no_report(string text, string instead)
    {
        var json = ReportJson.Write(Samples.Report("ada", Samples.Kata(0, Outcome.Passed)));
        json.ShouldContain(text);

        Complaints(ReportSchema, json.Replace(text, instead, StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    private static JsonSchema Closed(string file) => JsonSchema.FromText(Repository.Read("docs", "schemas", file)
        .Replace("\"properties\": {", "\"additionalProperties\": false, \"properties\": {", StringComparison.Ordinal)
        .Replace("urn:katas:schema:", "urn:katas:schema:closed:", StringComparison.Ordinal));

    private static string[] Complaints(JsonSchema schema, string json)
    {
        var root = JsonDocument.Parse(json).RootElement;
        if (schema.Evaluate(root).IsValid)
            return []; // only what is not valid is worth the list of all that was looked at
        var results = schema.Evaluate(root, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return [.. (results.Details ?? []).Where(detail => detail.Errors is not null)
            .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}")), "not valid"];
    }
}
