using System.Net;
using Katas.Core.Verdicts;
using Katas.Courses.Formats;
using Katas.Courses.Gradebooks;
using Katas.Reports.Formats;
using NUnit.Framework;
using Reports.Tests.Support;
using Shouldly;
using Spectre.Console.Testing;

namespace Courses.Tests.Formats;

/// <summary>Whatever of a report reaches a learner says what became of the files, each with its reason.</summary>
[Category("Fast")]
internal sealed class ReadingTextTests
{
    private const string Sentence = "Found exercises/warmup, which is no kata.";

    /// <summary>Tables of numbers, a version without this field, and a service that shows a line for each kata and nothing else.</summary>
    private static readonly string[] WithoutFiles = ["csv", "json-v1", "classroom50"];

    private static IEnumerable<ReportFormat> ForLearners => ReportFormat.All.Where(format => !WithoutFiles.Contains(format.Name));

    [TestCaseSource(nameof(ForLearners))]
    public void Each_format_says_what_became_of_the_files(ReportFormat format)
    {
        var text = Plain(format.Write([Report(notCounted: 2)]));

        text.ShouldContain(Sentence);
        text.ShouldContain("extra-0/");
        text.ShouldContain("extra-1/");
        text.ShouldContain("build output");
        text.ShouldNotContain("README.md (part of the kit)");
    }

    [Test]
    public void Long_lists_say_how_many_more([Values("summary", "gradescope", "junit", "annotations", "exercism")] string name)
    {
        var text = Plain(ReportFormat.All.Single(format => format.Name == name).Write([Report(notCounted: 13)]));

        text.ShouldContain("extra-9/ (build output) and 3 more");
        text.ShouldNotContain("extra-10/");
    }

    [Test]
    public void A_page_and_a_console_say_how_many_more()
    {
        var console = new TestConsole().Width(200);
        console.Write(ConsoleReport.Of(Report(notCounted: 13)));

        console.Output.ReplaceLineEndings(" ").ShouldContain("extra-4/ (build output) and 8 more");
        Plain(ReportFormat.Html.Write([Report(notCounted: 205)])).ShouldContain("… and 6 more"); // what comes with the kit is listed, too
    }

    [Test]
    public void Remarks_without_end_are_counted() => ReadingText.Remarks(Report(0) with
    {
        Reading = new ReadingNotes([.. Enumerable.Range(1, 25).Select(number => new Remark("", $"Remark {number}."))], []),
    }).ShouldBe([.. Enumerable.Range(1, 20).Select(number => $"Remark {number}."), "… and 5 more remarks on your files."]);

    [Test]
    public void Feedback_beside_a_grade_says_it()
    {
        var lines = Feedback.Of(Report(notCounted: 1), new Mark(0, 20, "0 of 20", null)).Split('\n');

        lines[1..3].ShouldBe([Sentence, "not counted: extra-0/ (build output)"]);
    }

    [Test]
    public void A_suite_has_the_remarks_of_its_kata_only()
    {
        var report = Samples.Report("ada", Samples.Kata(0, Outcome.Failed), Samples.Kata(1, Outcome.Failed)) with
        {
            Reading = new ReadingNotes([new Remark("00-kata-0", "Only there."), new Remark("", "Everywhere.")], []),
        };

        var xml = JUnitReport.Of([report]);

        xml.Split("Only there.").Length.ShouldBe(2);
        xml.Split("Everywhere.").Length.ShouldBe(3);
    }

    /// <summary>A report in which nothing compiled, because one format has a place for words about files only then.</summary>
    private static Report Report(int notCounted) => Samples.Report("ada", Samples.Kata(0, Outcome.CompileError)) with
    {
        Reading = new ReadingNotes(
            [new Remark("", Sentence)],
            [.. Enumerable.Range(0, notCounted).Select(number => new NotCounted($"extra-{number}/", "build output")),
                new NotCounted("README.md", NotCounted.OfKit)]),
    };

    /// <summary>Without the marks that formats put around and into text.</summary>
    private static string Plain(string text) => WebUtility.HtmlDecode(text).Replace("\\", "", StringComparison.Ordinal);
}
