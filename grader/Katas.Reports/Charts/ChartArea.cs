namespace Katas.Reports.Charts;

/// <summary>
/// The size of a drawing, and the rectangle in it between the axes. The page scales it to the room there is;
/// around the rectangle is room for labels half as large again as on a wide page, because narrow pages enlarge them.
/// </summary>
public sealed record ChartArea(double Width, double Height, double Left, double Top, double Right, double Bottom)
{
    /// <summary>For charts as wide as a page.</summary>
    public static ChartArea Wide { get; } = new(600, 258, 48, 46, 576, 204);

    /// <summary>The attribute that lets a drawing have any size on a page.</summary>
    public string ViewBox => $"0 0 {Svg.Number(Width)} {Svg.Number(Height)}";
}
