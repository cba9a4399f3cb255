using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Katas.Drawing.Drawings;
using Katas.Drawing.Views;
using Katas.Reports.Pages;
using NUnit.Framework;
using Shouldly;

namespace Drawing.Tests.Views;

/// <summary>Drawings as pages show them.</summary>
internal sealed class SketchViewTests
{
    private static readonly double[] Odd = [double.NaN, double.PositiveInfinity, -1e300, 0];

    private static readonly Sketch[] Sketches =
    [
        Heatmap.Of(["a", "b"], ["0", "1", "2", "3"], [Odd, Odd]) with { Framed = [1] },
        Heatmap.Outline(["a"], ["0", "1"]),
        Heatmap.Of([.. Enumerable.Range(0, 30).Select(row => $"{row}")], [.. Enumerable.Range(0, 30).Select(column => $"{column}")],
            [.. Enumerable.Range(0, 30).Select(row => new double[30])]),
        new BoxRows([BoxRow.Of("pieces", Enumerable.Repeat("<b>", 100)), new BoxRow("none", []), new BoxRow("outline", null)]),
        new LineChart("d", "weight", [1, 2, 3, 4], [new Line("one", Odd), new Line("two", [0, 0, 0, 0])]),
        new LineChart("d", "weight", [1, 2], []),
        new DialRows([("row", [new Dial("a", (double.NaN, 1)), new Dial("b", (5, 5), (0, -1)), new Dial("c")])]),
        new MergeTree([["l", "o"], ["lo"]]), new MergeTree([[""]]), new MergeTree([[]]), new MergeTree([]),
        new ShareBars("score", ["1", "2", "3", "4"], Odd), new ShareBars("score", ["1"], []),
        new Grid(["a", "b"], [["<i>", "1"]]), new Grid(["a"], []),
    ];

    private static IEnumerable<TestCaseData> All() =>
        Sketches.Select((sketch, index) => new TestCaseData(sketch).SetArgDisplayNames($"{index} {sketch.GetType().Name}"));

    [TestCaseSource(nameof(All))]
    public void A_drawing_has_words_and_no_coordinate_that_is_no_number(Sketch sketch)
    {
        var page = Drawn(sketch);

        foreach (var drawing in page.QuerySelectorAll("svg"))
        {
            drawing.GetAttribute("role").ShouldBe("img");
            page.GetElementById(drawing.GetAttribute("aria-labelledby")!)!.TextContent.ShouldNotBeEmpty();
        }
        var attributes = page.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name is not "aria-label");
        attributes.ShouldAllBe(attribute => !attribute.Value.Contains("NaN") && !attribute.Value.Contains("Infinity")
            && !attribute.Value.Contains('∞'));
        page.QuerySelectorAll("[style]").ShouldBeEmpty();
    }

    [Test]
    public void What_an_answer_gives_is_text()
    {
        Drawn(Sketches[3]).QuerySelectorAll("b").ShouldBeEmpty();
        Drawn(new Grid(["a"], [["<i>"]])).QuerySelectorAll("i").ShouldBeEmpty();
    }

    [Test]
    public void Rows_of_boxes_end_somewhere() => Drawn(Sketches[3]).QuerySelectorAll("rect").Length.ShouldBe(BoxRow.Most + 3);

    private static IHtmlDocument Drawn(Sketch sketch) => new HtmlParser().ParseDocument(PageRenderer.Fragment<SketchView>(
        (nameof(SketchView.Id), "drawing"), (nameof(SketchView.Sketch), sketch)));
}
