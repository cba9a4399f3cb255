using Courses.Tests.Support;
using Katas.Core.Verdicts;
using Katas.Courses.Comparing;
using Katas.Courses.Similarity;
using Katas.Reports.Class;
using Katas.Reports.Pages;
using NUnit.Framework;
using Reports.Tests.Support;
using Shouldly;

namespace Courses.Tests;

/// <summary>What holds for every page: one file, no script, no network, and readable without eyes or a mouse.</summary>
[Category("Fast")]
internal sealed class PageRulesTests
{
    private static readonly string[] Neighbours = ["class.html", "answers.html"];

    private static IEnumerable<TestCaseData> Pages()
    {
        yield return new TestCaseData(HtmlReport.Of(MadeUpReports.Reports()[4])).SetArgDisplayNames("submission");
        yield return new TestCaseData(HtmlReport.Of(Hostile.Report("text"))).SetArgDisplayNames("everything");
        yield return new TestCaseData(HtmlReport.Of(Samples.Report("ada", Samples.Kata(0, Outcome.NotStarted))))
            .SetArgDisplayNames("not started");
        yield return new TestCaseData(HtmlReport.Of(Samples.Report("ada", Samples.Kata(0, Outcome.Passed))))
            .SetArgDisplayNames("all passed");
        yield return new TestCaseData(ClassPage.Of(MadeUpReports.Gathered(), name => $"feedback/{Uri.EscapeDataString(name)}.html"))
            .SetArgDisplayNames("class");
        yield return new TestCaseData(ClassPage.Of(new ClassReportBuilder().Build(), name => name)).SetArgDisplayNames("empty class");
        yield return new TestCaseData(ClassPage.Of(MadeUpReports.Gathered() with { WrittenAnswers = 2 }, _ => "feedback/ada.html"))
            .SetArgDisplayNames("class with answers");
        yield return new TestCaseData(AnswersPage.Of(MadeUpAnswers.Of("text"), _ => "feedback/ada.html")).SetArgDisplayNames("answers");
        yield return new TestCaseData(ComparisonPage.Of(Compared())).SetArgDisplayNames("comparison");
        yield return new TestCaseData(ComparisonPage.Of(ReportComparer.Of(Sides.Of(), Sides.Of()))).SetArgDisplayNames("empty comparison");
        yield return new TestCaseData(SimilarPage.Of(Alike.Found)).SetArgDisplayNames("similar");
        yield return new TestCaseData(SimilarPage.Of(Alike.Nothing)).SetArgDisplayNames("nothing similar");
    }

    /// <summary>Everything a comparison can say: settings, who moved up and down, who is new and gone.</summary>
    private static ClassComparison Compared() => ReportComparer.Of(
        Sides.Of([.. MadeUpReports.Reports().Take(6), Samples.Report("gone", Samples.Kata(0, Outcome.Failed))]),
        Sides.Of([.. MadeUpReports.Reports().Skip(3).Take(3)
            .Zip(MadeUpReports.Reports(), (named, other) => other with { Submission = named.Submission, Seed = 7 }),
                ByTest(Hostile.Report("text"))]));

    /// <summary>The made-up reports have no tasks, and reports of two schemes are not gathered.</summary>
    private static Report ByTest(Report report) => report with { Katas = [.. report.Katas.Select(kata => kata with { Tasks = [] })] };

    [TestCaseSource(nameof(Pages))]
    public void It_has_the_one_style_of_all_pages(string html) =>
        Page.Of(html).QuerySelectorAll("style").Single().OuterHtml.ShouldBe(Style.Element.Value);

    [TestCaseSource(nameof(Pages))]
    public void It_needs_nothing_from_elsewhere(string html)
    {
        var page = Page.Of(html);

        page.QuerySelectorAll("script, link, img, iframe, object, embed, base, form, [src], [srcset]").ShouldBeEmpty();
        page.QuerySelector("style")!.TextContent.ShouldNotContain("url(");
        page.QuerySelector("style")!.TextContent.ShouldNotContain("@import");
        page.All.SelectMany(element => element.Attributes)
            .ShouldNotContain(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        page.QuerySelectorAll("[href]").Select(link => link.GetAttribute("href")!)
            .Where(href => !Neighbours.Contains(href))
            .ShouldAllBe(href => href.StartsWith('#') || href.StartsWith("feedback/", StringComparison.Ordinal));
        page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")
            .ShouldBe("default-src 'none'; style-src 'unsafe-inline'");
    }

    [TestCaseSource(nameof(Pages))]
    public void It_has_landmarks_a_language_and_a_title(string html)
    {
        var page = Page.Of(html);

        page.DocumentElement.GetAttribute("lang").ShouldBe("en");
        page.Title.ShouldNotBeNullOrWhiteSpace();
        page.QuerySelectorAll("body > header, body > main, body > footer").Length.ShouldBe(3);
        page.QuerySelectorAll("section").ShouldAllBe(section => page.GetElementById(section.GetAttribute("aria-labelledby")!) != null);
    }

    [TestCaseSource(nameof(Pages))]
    public void Headings_go_down_one_step_at_a_time(string html)
    {
        var levels = Page.Of(html).QuerySelectorAll("h1, h2, h3, h4").Select(heading => heading.LocalName[1] - '0').ToArray();

        levels[0].ShouldBe(1);
        levels.Count(level => level == 1).ShouldBe(1);
        levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1);
    }

    [TestCaseSource(nameof(Pages))]
    public void Tables_have_captions_and_scopes(string html)
    {
        var page = Page.Of(html);

        page.QuerySelectorAll("table")
            .ShouldAllBe(table => table.QuerySelector("caption") != null && table.QuerySelector("caption")!.TextContent.Length > 0);
        page.QuerySelectorAll("th").ShouldAllBe(head => head.GetAttribute("scope") == "col" || head.GetAttribute("scope") == "row");
        page.QuerySelectorAll("table")
            .ShouldAllBe(table => table.QuerySelectorAll("tr").Select(row => row.Children.Length).Distinct().Count() == 1);
    }

    [TestCaseSource(nameof(Pages))]
    public void Names_are_used_once_and_links_lead_somewhere(string html)
    {
        var page = Page.Of(html);

        page.QuerySelectorAll("[id]").GroupBy(element => element.Id).ShouldAllBe(group => group.Count() == 1);
        page.QuerySelectorAll("a[href^='#']").ShouldAllBe(link => page.GetElementById(link.GetAttribute("href")!.Substring(1)) != null);
    }

    [TestCaseSource(nameof(Pages))]
    public void A_mark_is_never_the_only_way_to_say_it(string html)
    {
        var page = Page.Of(html);

        page.QuerySelectorAll(".mark").ShouldAllBe(mark => mark.Closest("[aria-hidden=true]") != null);
        page.QuerySelectorAll("td > .mark, p.verdict > .mark").ShouldAllBe(mark => mark.ParentElement!.TextContent.Trim().Length > 1);
    }

    [TestCaseSource(nameof(Pages))]
    public void A_picture_has_a_name_a_description_and_a_caption(string html)
    {
        foreach (var picture in Page.Of(html).QuerySelectorAll("svg"))
        {
            picture.GetAttribute("role").ShouldBe("img");
            var names = picture.GetAttribute("aria-labelledby")!.Split(' ').Select(id => picture.QuerySelector($"#{id}")!.LocalName);
            names.ShouldBe(["title", "desc"]);
            picture.QuerySelectorAll("title, desc, text").ShouldAllBe(part => part.TextContent.Length > 0);
            picture.Closest("figure")!.QuerySelector("figcaption")!.TextContent.ShouldNotBeEmpty();
        }
    }
}
