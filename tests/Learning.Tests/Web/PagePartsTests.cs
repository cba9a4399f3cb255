using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Katas.Core.Verdicts;
using Katas.Drawing;
using Katas.Drawing.Drawings;
using Katas.Grading.Reading;
using Katas.Learning.Interviews;
using Katas.Learning.Pictures;
using Katas.Learning.Screens;
using Katas.Learning.Watching;
using Katas.Learning.Web;
using Katas.Reports.Pages;
using NUnit.Framework;
using Shouldly;
using static Learning.Tests.Watching.Sessions;

namespace Learning.Tests.Web;

/// <summary>What the page of a session shows of a state.</summary>
internal sealed class PagePartsTests
{
    private static readonly PageParts Parts = new(state => $"<h2>{state.Current}</h2>");

    [Test]
    public void The_page_says_what_the_terminal_says()
    {
        var state = After(Waiting, Saved(WarmUp), Ran(Failed(WarmUp)));

        var lines = Page(state).QuerySelectorAll("#results .line").Select(line => line.TextContent);

        lines.ShouldBe(Frame.Page(state with { IsPage = true }).Select(line => string.Concat(line.Pieces.Select(piece => piece.Text))));
        lines.ShouldContain("got:      NaN");
    }

    [TestCaseSource(nameof(Views))]
    public void No_text_of_the_page_is_for_a_terminal(WatchView view)
    {
        var drawn = new DrawnPicture(WarmUp, "", [new DrawnPart("Rows", "Look.", BoxRows.Outline("ids"), "")]) { File = ".katas/a.html" };
        var picture = new WatchEvent.Drew(drawn);
        var answer = new WatchEvent.AnswerRead(WarmUp, new WrittenAnswer("Differences.", ""), IsSaved: false);
        foreach (var run in new[] { NotBegun(WarmUp), Failed(WarmUp), Passed(WarmUp) })
        {
            var page = Page(After(Waiting, answer, Saved(WarmUp), Ran(run), picture) with { View = view }).QuerySelector(".now")!;

            foreach (var word in new[] { "press ", "browser", "scroll", "terminal", "README.md", "list of" })
                page.TextContent.Replace("Letter keys press", "", StringComparison.Ordinal).ShouldNotContain(word, Case.Insensitive);
        }
    }

    [Test]
    public void What_a_terminal_says_of_a_key_the_page_says_of_a_button()
    {
        var failing = After(Waiting, Saved(WarmUp), Ran(Failed(WarmUp)));

        Page(failing).QuerySelector("#results")!.TextContent.ShouldContain("1 other test fails too: choose 'All failures'.");
        Page(failing).QuerySelector("#key-f")!.TextContent.ShouldStartWith("All failures");
        Page(Press(failing, WatchKey.Help)).QuerySelector("#results")!.TextContent.ShouldContain("The row at the top leads to each kata");
    }

    [Test]
    public void What_a_learners_code_prints_is_text()
    {
        var printed = Run(WarmUp, Outcome.Failed, ("MatMul", Test("Rows", Outcome.Failed, Differs("Rows"), "<img src=x>")));

        var page = Page(After(Waiting, Saved(WarmUp), Ran(printed)));

        page.QuerySelectorAll("#results img").ShouldBeEmpty();
        page.QuerySelector("#results")!.TextContent.ShouldContain("<img src=x>");
    }

    [Test]
    public void The_path_names_each_kata_and_says_which_one_is_shown()
    {
        var path = Page(Waiting).QuerySelectorAll("#path button");

        path.Length.ShouldBe(3);
        path[0].GetAttribute("aria-current").ShouldBe("step");
        path[1].HasAttribute("aria-current").ShouldBeFalse();
        path[1].GetAttribute("formaction").ShouldBe($"katas/{Bytes}");
        path[1].QuerySelector(".sr")!.TextContent.ShouldBe("03 Bytes instead, yellow, not begun");
    }

    [Test]
    public void Every_part_has_its_place_in_the_page_and_what_happens_is_announced()
    {
        var page = Page(Waiting);

        foreach (var part in Parts.Of(Waiting).Keys.Where(part => part != PageParts.Title))
            page.GetElementById(part).ShouldNotBeNull(part);
        page.GetElementById("activity")!.GetAttribute("aria-live").ShouldBe("polite");
        page.GetElementById("activity")!.TextContent.ShouldBe(Frame.Activity(Waiting));
        page.Title.ShouldBe($"00 Stable softmax: {Frame.Activity(Waiting)}");
    }

    [Test]
    public void Before_a_reset_there_are_two_ways_only() => Page(Press(Waiting, WatchKey.Reset)).QuerySelectorAll("#controls button")
        .Select(button => button.GetAttribute("formaction")).ShouldBe(["keys/Yes", "keys/Back"]);

    [TestCaseSource(nameof(Views))]
    public void Each_button_has_a_letter_of_its_own(WatchView view)
    {
        var letters = PageKeys.Of(view).Select(key => key.Letter).ToArray();

        letters.ShouldNotContain((char?)null);
        letters.ShouldBeUnique();
    }

    [Test]
    public void A_picture_stands_with_its_form_beside_the_results()
    {
        var picture = new DrawnPicture(WarmUp, "", [new DrawnPart("Rows", "Look.", BoxRows.Outline("ids"), "Not begun.")])
        {
            Inputs = [new WholeInput("heads", "Heads", 4, 1, 12)],
            Typed = TypedValues.None.Add("heads", "3"),
        };

        var page = Page(After(Waiting, new WatchEvent.Drew(picture)));

        page.QuerySelector("#inputs form")!.GetAttribute("action").ShouldBe($"pictures/{WarmUp}");
        page.QuerySelector("#inputs input")!.GetAttribute("value").ShouldBe("3");
        page.QuerySelector("#picture .remark")!.TextContent.ShouldBe("Not begun.");
        page.QuerySelectorAll("#picture svg").Length.ShouldBe(1);
        Page(After(Waiting, new WatchEvent.Drew(picture with { Kata = Rope }))).QuerySelector("#picture")!.TextContent.ShouldBeEmpty();
    }

    [Test]
    public void An_answer_stands_beside_the_points_of_a_good_one_once_it_is_written()
    {
        var sheet = new WatchEvent.Compared(new InterviewSheet(
            WarmUp, ["Only differences count."], [new DrawnPart("Your Softmax", "Look.", new Grid(["scores"], [["1 2 3"]]), "")]));
        var passing = After(Waiting, Saved(WarmUp), Ran(Passed(WarmUp)), sheet);
        var answer = new WrittenAnswer("<img src=x>\u202E", "");

        Page(Press(passing, WatchKey.Answer)).QuerySelector("#answered")!.TextContent.ShouldBeEmpty();
        var page = Page(After(passing, new WatchEvent.AnswerRead(WarmUp, answer, IsSaved: true), sheet));

        page.QuerySelectorAll("#answered img").ShouldBeEmpty();
        page.QuerySelector("#answered .said")!.TextContent.ShouldBe("<img src=x>U+202E");
        page.QuerySelector("#answered li")!.TextContent.ShouldBe("Only differences count.");
        page.QuerySelector("#answered table")!.TextContent.ShouldContain("1 2 3");
        page.QuerySelector("#results")!.TextContent.ShouldNotContain("Only differences count.");
    }

    [Test]
    public void Only_what_has_changed_is_sent()
    {
        var before = Parts.Of(Waiting);

        PageParts.Changes(before, Parts.Of(Waiting)).ShouldBeEmpty();
        PageParts.Changes(before, Parts.Of(Press(Waiting, WatchKey.Help))).Keys.ShouldBe(["results", "controls"], ignoreOrder: true);
        PageParts.Changes([], before).Count.ShouldBe(before.Count);
    }

    private static WatchView[] Views() => Enum.GetValues<WatchView>();

    private static IHtmlDocument Page(WatchState state) =>
        new HtmlParser().ParseDocument(PageRenderer.Render<WatchPage>((nameof(WatchPage.Parts), Parts.Of(state))));
}
