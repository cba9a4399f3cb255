using System.Globalization;
using AngleSharp.Dom;
using Katas.Reports.Charts;
using Katas.Reports.Class;
using NUnit.Framework;
using Reports.Tests.Support;
using Shouldly;

namespace Reports.Tests.Charts;

/// <summary>The charts of the class page: what they show, and how they are drawn.</summary>
internal sealed class ClassChartsTests
{
    private static readonly ClassReport Class = MadeUpReports.Gathered();
    private static readonly ClassSummaryFigures Figures = new(Class);
    private static readonly ChartArea Area = ChartArea.Wide;

    [Test]
    public void The_histogram_has_a_bar_for_each_tenth_between_its_edges()
    {
        var chart = ClassCharts.Scores(Figures);

        chart.Columns.Select(bar => bar.Value).ShouldBe(Figures.Histogram.Select(count => (double)count));
        chart.Columns[0].Name.ShouldBe("0 to 6.1");
        chart.Bottom.Ticks[^1].ShouldBe(new Tick(10, "61"));
        chart.Left.To.ShouldBeGreaterThanOrEqualTo(Figures.Histogram.Max());
    }

    [Test]
    public void The_means_have_a_bar_for_each_kata_over_its_number()
    {
        var chart = ClassCharts.Means(Class.Katas);

        chart.Columns.Select(bar => bar.Value).ShouldBe(Class.Katas.Select(kata => 100 * kata.Mean));
        chart.Columns[6].Name.ShouldBe("06 RoPE, positions as rotations");
        chart.Bottom.Ticks.Select(tick => tick.Label).ShouldBe(Class.Katas.Select(kata => $"{kata.Number:00}"));
        var across = chart.Bottom.Over(Area.Left, Area.Right);
        chart.In(Area).Select(bar => bar.Middle).ShouldBe(chart.Bottom.Ticks.Select(tick => across.At(tick.Value)), 1e-9);
    }

    [Test]
    public void A_mean_is_written_as_all_or_none_only_if_it_is() =>
        ClassCharts.Means([.. new[] { 0, 0.001, 0.5, 0.999, 1 }.Select(mean => Class.Katas[0] with { Mean = mean })])
            .Columns.Select(bar => bar.Label).ShouldBe(["0", "1", "50", "99", "100"]);

    [Test]
    public void Everything_is_drawn_inside_the_picture([Values("histogram", "means")] string name)
    {
        var chart = Drawn(name);

        chart.GetAttribute("viewBox").ShouldBe(Area.ViewBox);
        foreach (var bar in chart.QuerySelectorAll("rect"))
        {
            Coordinate(bar, "x").ShouldBeGreaterThan(Area.Left);
            (Coordinate(bar, "x") + Coordinate(bar, "width")).ShouldBeLessThan(Area.Right);
            Coordinate(bar, "y").ShouldBeGreaterThanOrEqualTo(Area.Top);
            (Coordinate(bar, "y") + Coordinate(bar, "height")).ShouldBe(Area.Bottom, 0.02);
        }
        chart.QuerySelectorAll("text").ShouldAllBe(text => Coordinate(text, "x") >= 0 && Coordinate(text, "x") <= Area.Width);
    }

    [Test]
    public void A_chart_has_the_size_of_the_page_and_its_words([Values("histogram", "means")] string name)
    {
        var (chart, shown) = (Drawn(name), name == "means" ? ClassCharts.Means(Class.Katas) : ClassCharts.Scores(Figures));

        chart.HasAttribute("width").ShouldBeFalse();
        chart.HasAttribute("height").ShouldBeFalse();
        chart.QuerySelectorAll("rect").Length.ShouldBe(10);
        chart.QuerySelector("desc")!.TextContent.ShouldBe(shown.Description);
    }

    [Test, SetCulture("de-DE")]
    public void A_page_has_the_same_charts_in_every_language_of_the_machine()
    {
        var charts = Drawn("histogram").OuterHtml + Drawn("means").OuterHtml;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

        charts.ShouldBe(Drawn("histogram").OuterHtml + Drawn("means").OuterHtml);
    }

    private static IElement Drawn(string name) =>
        Page.Of(ClassPage.Of(Class, link => link)).QuerySelector($"svg[aria-labelledby^={name}]")!;

    private static double Coordinate(IElement element, string name) =>
        double.Parse(element.GetAttribute(name)!, CultureInfo.InvariantCulture);
}
