using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Courses.Tests.Support;
using Json.Schema;
using Katas.Core.Verdicts;
using Katas.Courses.Comparing;
using Katas.Reports.Formats;
using NUnit.Framework;
using Reports.Tests.Support;
using Shouldly;
using Tests.Support;

namespace Courses.Tests.Comparing;

/// <summary>A comparison as JSON and as a page.</summary>
[Category("Fast")]
internal sealed partial class ComparisonFormatsTests
{
    private const string Hostile = "ada</style><script>alert(1)</script>\u001b[2J\u202e\"'&";

    private static readonly ClassComparison Comparison = ReportComparer.Of(
        Sides.Of(Samples.Report(Hostile, Samples.Kata(0, Outcome.Passed, Outcome.Passed)),
            Samples.Report("gone", Samples.Kata(0, Outcome.Failed))),
        Sides.Of(Samples.Report(Hostile, Samples.Kata(0, Outcome.Failed, Outcome.Crashed)) with { Seed = 7 },
            Samples.Report("new", Samples.Kata(0, Outcome.Passed))));

    [Test]
    public void Json_keeps_to_its_schema()
    {
        var schema = JsonSchema.FromText(Repository.Read("docs", "schemas/compare.v1.json"));
        using var document = JsonDocument.Parse(ReportJson.Write(Comparison));

        var result = schema.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });

        result.IsValid.ShouldBeTrue(string.Join('\n', (result.Details ?? []).Where(detail => !detail.IsValid)
            .Select(detail => detail.InstanceLocation)));
    }

    [Test]
    public void Json_that_is_something_else_does_not()
    {
        var schema = JsonSchema.FromText(Repository.Read("docs", "schemas/compare.v1.json"));
        using var document = JsonDocument.Parse(ReportJson.Write(Comparison).Replace("\"failed\"", "\"lost\"", StringComparison.Ordinal));

        schema.Evaluate(document.RootElement).IsValid.ShouldBeFalse();
    }

    [Test]
    public void The_page_needs_no_network_and_runs_no_script()
    {
        var page = ComparisonPage.Of(Comparison);

        page.ShouldStartWith("<!DOCTYPE html>");
        page.ShouldNotContain("<script", Case.Insensitive);
        page.ShouldContain("default-src 'none'");
        Outside().Matches(page).ShouldBeEmpty();
    }

    [Test]
    public void The_page_shows_a_hostile_name_as_text()
    {
        var page = ComparisonPage.Of(Comparison);

        page.ShouldContain("ada&lt;/style&gt;&lt;script&gt;");
        page.ShouldNotContain("\u001b");
        page.ShouldNotContain("\u202e");
    }

    [Test]
    public void The_page_says_settings_moves_and_who_came_or_went_in_this_order()
    {
        var page = WebUtility.HtmlDecode(ComparisonPage.Of(Comparison));

        string[] order = ["<th scope=\"row\">seed</th>", "Fact 1", "passed → failed", "Only in the new one", "Only in the old one"];
        order.Select(part => page.IndexOf(part, StringComparison.Ordinal)).ShouldBeInOrder();
        order.ShouldAllBe(part => page.Contains(part, StringComparison.Ordinal));
    }

    [GeneratedRegex("(src|href)=|@import|url\\(", RegexOptions.IgnoreCase)]
    private static partial Regex Outside();
}
