using Courses.Tests.Tables;
using Katas.Core.Verdicts;
using Katas.Courses.Tables;
using Katas.Reports.Formats;
using Katas.Reports.Pages;
using NUnit.Framework;
using Reports.Tests.Support;
using Shouldly;
using Spectre.Console.Testing;

namespace Courses.Tests;

/// <summary>
/// Where a course gives a mark, whatever shows one number shows the mark; where it gives none, nothing else stands in its place.
/// </summary>
[Category("Fast")]
internal sealed class OneNumberTests
{
    private static readonly Report Late = InACourse.Late();
    private static readonly Report Without = InACourse.WithoutAMark();

    [Test]
    public void The_console_is_headed_by_the_mark()
    {
        FirstLine(Late).ShouldContain("ada  24 of 40 ");
        FirstLine(Without).ShouldContain("ada  no mark ");
        FirstLine(Samples.Report("ada", Samples.Kata(0, Outcome.Passed))).ShouldContain("ada  5 of 5 points ");
    }

    [Test]
    public void A_page_is_headed_by_the_mark_and_says_the_points_below()
    {
        var page = Page.Of(HtmlReport.Of(Late));

        page.Title.ShouldBe("ada: 24 of 40");
        page.QuerySelector(".score")!.TextContent.ShouldBe("24 of 40");
        page.QuerySelector(".bar span")!.GetAttribute("style").ShouldBe("width:60%");
        page.QuerySelector("header")!.TextContent.ShouldContain("Mark: 24 of 40; ");
        page.QuerySelector(".kicker")!.TextContent.ShouldBe("Katas · Language models");
        page.QuerySelector("header")!.TextContent.ShouldContain("10 of 15 points");
        Page.Of(HtmlReport.Of(Without)).QuerySelector(".score")!.TextContent.ShouldBe("No mark");
    }

    [Test]
    public void A_step_summary_is_headed_by_the_mark()
    {
        StepSummary.Of([Late]).ShouldStartWith("# ada: 24 of 40\n");
        StepSummary.Of([Without]).ShouldStartWith("# ada: no mark\n");
    }

    [Test]
    public void A_notice_says_the_mark()
    {
        Annotations.Of([Late]).ShouldContain("::notice title=ada::24 of 40; ");
        Annotations.Of([Without]).ShouldContain("::notice title=ada::No mark: ");
    }

    [Test]
    public void Junit_says_the_mark_beside_the_points() =>
        JUnitReport.Of([Late]).ShouldContain("<property name=\"mark\" value=\"24 of 40; ");

    [Test]
    public void A_table_of_tests_has_the_mark_in_every_row()
    {
        CsvReportTests.Rows(CsvReport.Of([Late])).ShouldAllBe(row => row["mark"] == "24" && row["mark_out_of"] == "40");
        CsvReportTests.Rows(CsvReport.Of([Without])).ShouldAllBe(row => row["mark"] == "");
    }

    private static string FirstLine(Report report)
    {
        using var console = new TestConsole().Width(120);
        console.Write(ConsoleReport.Of(report));
        return console.Lines[0];
    }
}
