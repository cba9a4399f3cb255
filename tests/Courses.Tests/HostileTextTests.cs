using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using Courses.Tests.Support;
using Courses.Tests.Tables;
using Katas.Core.Text;
using Katas.Core.Verdicts;
using Katas.Courses.Formats;
using Katas.Courses.Tables;
using Katas.Reports.Class;
using Katas.Reports.Formats;
using Katas.Reports.Pages;
using NUnit.Framework;
using Reports.Tests.Support;
using Shouldly;
using Spectre.Console.Testing;

namespace Courses.Tests;

/// <summary>Whatever learners call themselves, print or write, each format says it and obeys none of it: a parser reads it back.</summary>
[Category("Fast")]
internal sealed class HostileTextTests
{
    /// <summary>The structures of pages with a harmless text: few, for many texts have the same lines.</summary>
    private readonly Dictionary<(string Format, string Text), string[]> structures = [];

    private static IEnumerable<TestCaseData> Texts() =>
        Hostile.Texts.Select((text, index) => new TestCaseData(text).SetArgDisplayNames($"{index}: {Hostile.Shown(text)}"));

    [TestCaseSource(nameof(Texts))]
    public void Json(string text)
    {
        ReportJson.TryRead<Report>(ReportJson.Write(Hostile.Report(text)), out var report, out _).ShouldBeTrue();

        SafeText.Of(report.Submission).ShouldBe(SafeText.Of(text));
    }

    [TestCaseSource(nameof(Texts))]
    public void Html(string text)
    {
        var page = Page.Of(HtmlReport.Of(Hostile.Report(text)));

        Structure(page).ShouldBe(StructureOfHarmless(text, harmless => HtmlReport.Of(Hostile.Report(harmless))));
        page.QuerySelector("h1")!.TextContent.ShouldBe(SafeText.OnOneLine(text));
    }

    [TestCaseSource(nameof(Texts))]
    public void Class_page(string text)
    {
        var page = Page.Of(ClassPage.Of(Hostile.Class(text), _ => "#katas"));

        Structure(page).ShouldBe(StructureOfHarmless(text, harmless => ClassPage.Of(Hostile.Class(harmless), _ => "#katas")));
        page.QuerySelector(".submissions tbody a")!.TextContent.ShouldBe(SafeText.OnOneLine(text));
    }

    [TestCaseSource(nameof(Texts))]
    public void Answers_page(string text)
    {
        var page = Page.Of(AnswersPage.Of(MadeUpAnswers.Of(text), _ => "#kata-0"));

        Structure(page).ShouldBe(StructureOfHarmless(text, harmless => AnswersPage.Of(MadeUpAnswers.Of(harmless), _ => "#kata-0")));
        page.QuerySelector(".said")!.TextContent
            .ShouldBe(SafeText.Of(SafeText.Shortened(text.Trim().ReplaceLineEndings("\n"), 4_000)));
    }

    [TestCaseSource(nameof(Texts))]
    public void JUnit(string text)
    {
        var cases = XDocument.Parse(JUnitReport.Of([Hostile.Report(text)]), LoadOptions.PreserveWhitespace).Descendants("testcase")
            .ToArray();

        cases.Length.ShouldBe(4);
        cases[0].Attribute("name")!.Value.ShouldBe(SafeText.OnOneLine(text));
        cases[0].Element("failure")!.Value.ShouldBe(text.Length == 0 ? "failed" : SafeText.Of(text));
        (cases[0].Element("system-out")?.Value ?? "").ShouldBe(SafeText.Of(text));
    }

    [TestCaseSource(nameof(Texts))]
    public void Gradescope(string text) =>
        Strict.Read<GradescopeFile>(GradescopeReport.Of(Hostile.Report(text))).Tests![0].Name.ShouldBe("04 " + SafeText.OnOneLine(text));

    [TestCaseSource(nameof(Texts))]
    public void Exercism(string text)
    {
        var file = Strict.Read<ExercismFile>(ExercismReport.Of(Hostile.Report(text)));

        file.ShouldKeepTheRules();
        file.Tests[0].Name.ShouldBe(SafeText.OnOneLine(text));
    }

    [TestCaseSource(nameof(Texts))]
    public void Markdown(string text)
    {
        var page = new MarkdownPage(StepSummary.Of([Hostile.Report(text)]));
        var shown = SafeText.Shortened(SafeText.OnOneLine(text), 300).Trim();

        page.Dangers.ShouldBeEmpty();
        page.Headings[0].ShouldBe($"{shown}: 2.5 of 10 points".Trim());
        page.Rows.ShouldAllBe(row => row.Count == 5);
        page.Rows.Count.ShouldBe(3);
        if (text.Length > 0)
            page.Code.ShouldContain(SafeText.Shortened(SafeText.Of(text), 4_000));
    }

    [TestCaseSource(nameof(Texts))]
    public void Annotation(string text)
    {
        var log = Annotations.Of([Hostile.Report(text)]);

        log.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(7);
        WorkflowCommand.In(log).Select(command => command.Name)
            .ShouldBe(["error", "error", "error", "warning", "warning", "notice", "notice"]);
        WorkflowCommand.In(log)[0].Data.ShouldBe(SafeText.Shortened(SafeText.ForLog(text), 4_000));
    }

    [TestCaseSource(nameof(Texts))]
    public void Csv(string text)
    {
        var rows = CsvReportTests.Rows(CsvReport.Of([Hostile.Report(text)]));

        rows.Count.ShouldBe(6); // a task, a kata without tasks, and their four tests
        rows.SelectMany(row => row.Values)
            .ShouldAllBe(cell => cell.Length == 0 || !"=+-@|%\t\r\n＝＋－＠".Contains(cell[0], StringComparison.Ordinal));
        // as a spreadsheet reads it that expects other separators
        rows.SelectMany(row => row.Values).SelectMany(cell => cell.Split(';', '\n'))
            .ShouldAllBe(piece => !"=+-@|%＝＋－＠".Any(piece.TrimStart(' ', '\t', '"').StartsWith));
        rows[0]["submission"].Replace("'", "", StringComparison.Ordinal)
            .ShouldBe(SafeText.Of(text).Replace("'", "", StringComparison.Ordinal));
    }

    [TestCaseSource(nameof(Texts))]
    public void Terminal(string text)
    {
        using var console = new TestConsole().Width(160).EmitAnsiSequences();

        console.Write(ConsoleReport.Of(Hostile.Report(text)));

        WorkflowCommand.In(console.Output).ShouldBeEmpty();
        Bare(console.Output).Where(letter => char.IsControl(letter) && letter is not ('\n' or '\t')).ShouldBeEmpty();
    }

    [TestCaseSource(nameof(Texts))]
    public void Standard_output(string text)
    {
        Report[] reports = [Hostile.Report(text) with { Mark = new Mark(2.5, 10, text, Submitted: null) }];

        foreach (var format in ReportFormat.All.Where(format => format.Name != "annotations"))
        {
            var (file, log) = (format.Write(reports), format.InLog(format.Write(reports)));

            WorkflowCommand.In(log).ShouldBeEmpty(format.Name);
            Regex.IsMatch(log, @"##[\w.]*\[").ShouldBeFalse(format.Name); // Azure and TeamCity look for them anywhere in a line
            Parsed(format, log).ShouldBe(Parsed(format, file), format.Name);
        }
    }

    /// <summary>A document as programs read it; nothing for people's texts.</summary>
    private static string Parsed(ReportFormat format, string document) => Path.GetExtension(format.Extension) switch
    {
        ".json" => JsonNode.Parse(document)!.ToJsonString(),
        ".xml" => XDocument.Parse(document, LoadOptions.PreserveWhitespace).ToString(SaveOptions.DisableFormatting),
        ".html" => Page.Of(document).DocumentElement.OuterHtml,
        _ => "",
    };

    /// <summary>Without the colours that are our own.</summary>
    private static string Bare(string output) => Regex.Replace(output, "\u001b\\[[0-9;]*m", "");

    /// <summary>The structure of a page with a harmless text that has the same lines.</summary>
    private string[] StructureOfHarmless(string text, Func<string, string> write, [CallerMemberName] string format = "")
    {
        var harmless = Regex.Replace(text, "[^\n]+", "text");
        if (!structures.TryGetValue((format, harmless), out var structure))
            structures[(format, harmless)] = structure = Structure(Page.Of(write(harmless)));
        return structure;
    }

    private static string[] Structure(IDocument page) =>
    [
        .. page.All.Where(element => element.LocalName != "wbr").Select(element => // a name may break behind its signs
            element.LocalName + string.Concat(element.Attributes.Select(attribute => " " + attribute.Name))),
    ];
}
