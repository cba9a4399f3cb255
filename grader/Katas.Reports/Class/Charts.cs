using System.Globalization;
using Katas.Core.Text;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace Katas.Reports.Class;

/// <summary>The charts of the class page, drawn as SVG by ScottPlot with the colours of the page.</summary>
internal static class Charts
{
    private static readonly Color Ink = Color.FromHex(ChartSvg.Ink);
    private static readonly Color Bar = Color.FromHex(ChartSvg.Bar);
    private static readonly Color Line = Color.FromHex(ChartSvg.Line);

    /// <summary>How many submissions lie in each tenth of full marks.</summary>
    public static string Scores(ClassSummaryFigures figures)
    {
        using var plot = Empty();
        var width = figures.OutOf / ClassSummaryFigures.Bins;
        foreach (var (index, count) in figures.Histogram.Index())
            plot.Add.Bar(Column((index + 0.5) * width, count, width * 0.92));
        plot.Axes.SetLimits(0, figures.OutOf, 0, Math.Max(1, figures.Histogram.Max() * 1.15));
        double[] edges = [.. Enumerable.Range(0, ClassSummaryFigures.Bins + 1).Select(edge => edge * width)];
        plot.Axes.Bottom.TickGenerator = new NumericManual(edges, [.. edges.Select(NumberFormat.Points)]);
        plot.Axes.Left.TickGenerator = new NumericAutomatic { IntegerTicksOnly = true };
        plot.XLabel(figures.IsMarked ? "mark" : "points");
        plot.YLabel("submissions");
        return ChartSvg.From(plot.GetSvgXml(960, 320));
    }

    /// <summary>The mean of each kata, as a share of its points.</summary>
    public static string Means(IReadOnlyList<KataStatistics> katas)
    {
        using var plot = Empty();
        foreach (var (index, kata) in katas.Index())
            plot.Add.Bar(Column(index, 100 * kata.Mean, 0.7));
        plot.Axes.SetLimits(-0.6, katas.Count - 0.4, 0, 112);
        plot.Axes.Bottom.TickGenerator = new NumericManual(
            [.. katas.Index().Select(kata => (double)kata.Index)], [.. katas.Select(kata => kata.Number.ToString("00", CultureInfo.InvariantCulture))]);
        plot.Axes.Left.TickGenerator = new NumericManual([0, 25, 50, 75, 100], ["0 %", "25 %", "50 %", "75 %", "100 %"]);
        plot.XLabel("kata");
        plot.YLabel("mean");
        return ChartSvg.From(plot.GetSvgXml(960, 300));
    }

    private static Bar Column(double position, double value, double size) => new()
    {
        Position = position,
        Value = value,
        Size = size,
        FillColor = Bar,
        LineWidth = 0,
        Label = value > 0 ? Math.Round(value).ToString(CultureInfo.InvariantCulture) : "",
    };

    private static Plot Empty()
    {
        var plot = new Plot();
        plot.FigureBackground.Color = Colors.Transparent;
        plot.DataBackground.Color = Colors.Transparent;
        plot.Axes.Color(Ink);
        plot.Axes.Bottom.Label.Bold = false;
        plot.Axes.Left.Label.Bold = false;
        plot.Axes.Right.MinimumSize = 30; // room for half of the last tick's label
        plot.Axes.FrameColor(Line);
        plot.Axes.Top.FrameLineStyle.Width = 0;
        plot.Axes.Right.FrameLineStyle.Width = 0;
        plot.Grid.MajorLineColor = Line;
        plot.Grid.XAxisStyle.IsVisible = false;
        plot.Axes.Bottom.MajorTickStyle.Length = 0;
        plot.Axes.Left.MajorTickStyle.Length = 0;
        plot.Axes.Left.MinorTickStyle.Length = 0;
        return plot;
    }
}
