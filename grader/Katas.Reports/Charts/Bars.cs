namespace Katas.Reports.Charts;

/// <summary>What a bar chart shows: bars side by side, the first from 0 to 1 of the bottom axis, the second from 1 to 2.</summary>
/// <param name="Title">What the chart shows, in a few words.</param>
/// <param name="Bottom">The axis that the bars stand on.</param>
/// <param name="Left">The axis that measures them; it begins at zero.</param>
/// <param name="Columns">The bars, from left to right.</param>
public sealed record Bars(string Title, Axis Bottom, Axis Left, IReadOnlyList<Bar> Columns)
{
    /// <summary>The share of a bar's place that stays empty.</summary>
    private const double Gap = 0.16;

    /// <summary>The whole chart in words, for readers who cannot see it.</summary>
    public string Description => $"{Left.Title} by {Bottom.Title}. {string.Join("; ", Columns.Select(bar => $"{bar.Name}: {bar.Label}"))}.";

    /// <summary>Each bar with its place in a drawing.</summary>
    public IEnumerable<BarPlace> In(ChartArea area)
    {
        var (across, up) = (Bottom.Over(area.Left, area.Right), Left.Over(area.Bottom, area.Top));
        return Columns.Select((bar, index) =>
        {
            var (x, y) = (across.At(index + (Gap / 2)), up.At(bar.Value));
            return new BarPlace(bar, x, y, across.At(index + 1 - (Gap / 2)) - x, area.Bottom - y);
        });
    }
}

/// <summary>One bar: what it stands for, how high it is, and that height as it is written.</summary>
public sealed record Bar(string Name, double Value, string Label);

/// <summary>A bar's rectangle in a drawing.</summary>
public sealed record BarPlace(Bar Bar, double X, double Y, double Width, double Height)
{
    /// <summary>Where its label is centred.</summary>
    public double Middle => X + (Width / 2);
}
