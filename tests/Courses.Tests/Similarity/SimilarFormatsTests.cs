using System.Text.Json;
using Courses.Tests.Support;
using Json.Schema;
using Katas.Courses.Similarity;
using Katas.Reports.Formats;
using NUnit.Framework;
using Shouldly;
using Spectre.Console.Testing;
using Tests.Support;

namespace Courses.Tests.Similarity;

/// <summary>What is alike as text and as data.</summary>
[Category("Fast")]
internal sealed class SimilarFormatsTests
{
    [Test]
    public void Json_keeps_to_its_schema([Values] bool isEmpty)
    {
        var report = isEmpty ? Alike.Nothing.Report : Alike.Found.Report;
        using var document = JsonDocument.Parse(ReportJson.Write(report));

        Schema().Evaluate(document.RootElement).IsValid.ShouldBeTrue();
    }

    [Test]
    public void A_group_of_one_does_not()
    {
        var report = Alike.Found.Report with { Groups = [Alike.Found.Report.Groups[0] with { Members = ["ada"] }] };
        using var document = JsonDocument.Parse(ReportJson.Write(report));

        Schema().Evaluate(document.RootElement).IsValid.ShouldBeFalse();
    }

    [Test]
    public void The_console_names_groups_the_reference_answer_and_what_is_left_out()
    {
        var console = new TestConsole().Width(140);

        console.Write(SimilarConsole.Of(Alike.Found.Report));

        var lines = console.Output.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        lines.ShouldContain("ada 00 97 %, 00 equal");
        console.Output.ShouldContain("… and 2 more submissions are like the reference answers.");
        lines.ShouldContain("97 % ada · bob <b>& 00 97 % (240)");
        console.Output.ShouldContain("… and 3 more groups.");
        console.Output.ShouldContain("not compared: cem: It cannot be read.");
        console.Output.ShouldContain("not counted: notes <i>.txt: neither a folder nor an archive");
    }

    [Test]
    public void Nothing_is_said_in_a_sentence()
    {
        var console = new TestConsole().Width(140);

        console.Write(SimilarConsole.Of(Alike.Nothing.Report));

        console.Output.Trim().ShouldBe("3 submissions compared. No two submissions share 60 % or more of an answer, and none of them a "
            + "reference answer.");
    }

    private static JsonSchema Schema() => JsonSchema.FromText(Repository.Read("docs", "schemas/similar.v2.json"));
}
