using System.Globalization;
using Katas.Core.Text;
using Katas.Reports.Charts;

namespace Katas.Reports.Class;

/// <summary>What the charts of the class page show.</summary>
internal static class ClassCharts
{
    /// <summary>How many steps the axis of a count may have.</summary>
    private const int Steps = 5;

    /// <summary>How many submissions lie in each tenth of full marks.</summary>
    public static Bars Scores(ClassSummaryFigures figures)
    {
        var noun = figures.IsMarked ? "mark" : "points";
        var width = figures.OutOf / ClassSummaryFigures.Bins;
        string[] edges = [.. Enumerable.Range(0, ClassSummaryFigures.Bins + 1).Select(edge => NumberFormat.Points(edge * width))];
        var bottom = new Axis(noun, 0, ClassSummaryFigures.Bins, [.. edges.Select((label, edge) => new Tick(edge, label))]);
        var left = Axis.Of("submissions", RoundTicks.Counts(figures.Histogram.Max(), Steps));
        var bars = figures.Histogram.Select((count, bin) =>
            new Bar($"{edges[bin]} to {edges[bin + 1]}", count, NumberFormat.Points(count)));
        return new Bars($"Histogram of {(figures.IsMarked ? "marks" : "points")}", bottom, left, [.. bars]);
    }

    /// <summary>The mean of each kata, in percent of its points.</summary>
    public static Bars Means(IReadOnlyList<KataStatistics> katas)
    {
        var numbers = katas.Select((kata, index) => new Tick(index + 0.5, kata.Number.ToString("00", CultureInfo.InvariantCulture)));
        var bottom = new Axis("kata", 0, katas.Count, [.. numbers]);
        return new Bars("Means of the katas", bottom, Axis.Of("mean, % of points", [0, 25, 50, 75, 100]), [.. katas.Select(Mean)]);
    }

    private static Bar Mean(KataStatistics kata) =>
        new(SafeText.OnOneLine($"{kata.Number:00} {kata.Title}"), 100 * kata.Mean,
            NumberFormat.Points(NumberFormat.WholePercent(kata.Mean)));
}
