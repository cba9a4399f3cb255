using System.Text.Json.Nodes;
using System.Xml.Linq;
using Katas.Core.Text;
using NUnit.Framework;
using Shouldly;

namespace Core.Tests.Text;

/// <summary>Documents on standard output: nothing in them is a command of a log, and programs read what a file would hold.</summary>
internal sealed class LogDocumentTests
{
    private const string Commands = "\n::error::x ##vso[task] ##[group]x ##teamcity[x]";

    [Test]
    public void Json_says_the_same()
    {
        var json = new JsonObject { ["text"] = Commands }.ToJsonString();

        LogDocument.OfJson(json).ShouldNotBe(json);
        LogDocument.OfJson(json).ShouldNotContain("::");
        JsonNode.Parse(LogDocument.OfJson(json))!["text"]!.GetValue<string>().ShouldBe(Commands);
    }

    [Test]
    public void Markup_says_the_same()
    {
        var xml = new XElement("out", new XAttribute("name", Commands), Commands).ToString();

        LogDocument.OfMarkup(xml).ShouldNotContain("::");
        XElement.Parse(LogDocument.OfMarkup(xml), LoadOptions.PreserveWhitespace).Value.ShouldBe(Commands);
    }

    [Test]
    public void The_rules_of_a_pages_style_stay() => LogDocument.OfMarkup("<style>li::marker { }</style><p>::error::</p>")
        .ShouldBe("<style>li::marker { }</style><p>&#58;:error&#58;:</p>");

    [Test]
    public void A_text_gets_a_space() => LogDocument.OfText("::error::x\n##[x]").ShouldBe(": :error: :x\n# #[x]");
}
