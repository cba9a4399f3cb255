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

    /// <summary>The widest bar, as a share of the drawing: a single bar over the whole width would not read as a bar.</summary>
    private const double Widest = 1 / 6.0;

    /// <summary>The whole chart in words, for readers who cannot see it.</summary>
    public string Description => $"{Left.Title} by {Bottom.Title}. {string.Join("; ", Columns.Select(bar => $"{bar.Name}: {bar.Label}"))}.";

    /// <summary>Each bar with its place in a drawing.</summary>
    public IEnumerable<BarPlace> In(ChartArea area)
    {
        var (across, up) = (Bottom.Over(area.Left, area.Right), Left.Over(area.Bottom, area.Top));
        var width = Math.Min(across.At(1 - Gap) - across.At(0), (area.Right - area.Left) * Widest);
        return Columns.Select((bar, index) =>
        {
            var y = up.At(bar.Value);
            return new BarPlace(bar, across.At(index + 0.5) - (width / 2), y, width, area.Bottom - y);
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
