using Katas.Reports.Charts;

namespace Katas.Drawing.Drawings;

/// <summary>One line of a chart.</summary>
public sealed record Line(string Name, IReadOnlyList<double> Values);

/// <summary>Lines over the same places. Without lines it is an outline.</summary>
/// <param name="Across">What is measured across.</param>
/// <param name="Up">What is measured upwards.</param>
/// <param name="Places">The places across, in order; at least two.</param>
/// <param name="Lines">At most four.</param>
public sealed record LineChart(string Across, string Up, IReadOnlyList<double> Places, IReadOnlyList<Line> Lines) : Sketch
{
    private const int Steps = 4;

    public override string InWords => Lines.Count == 0
        ? $"{Up} over {Across}, empty."
        : $"{Up} over {Across}. {string.Join("; ", Lines.Select(InLine))}.";

    /// <summary>The places stand at equal distances, so that 4, 64 and 1024 are all seen.</summary>
    internal Axis Bottom => new(Across, 0, Places.Count - 1, [.. Places.Select((place, index) => new Tick(index, Text.Of(place)))]);

    internal Axis Left
    {
        get
        {
            double[] finite = [.. Lines.SelectMany(line => line.Values).Where(double.IsFinite).Append(0).Append(Lines.Count == 0 ? 1 : 0)];
            var ticks = RoundTicks.Covering(finite.Min(), finite.Max(), Steps);
            return new Axis(Up, ticks[0], ticks[^1], [.. ticks.Select(tick => new Tick(tick, Text.Of(tick)))]);
        }
    }

    private string InLine(Line line) =>
        $"{line.Name}: {string.Join(", ", line.Values.Zip(Places, (value, place) => $"{Text.Of(value)} at {Text.Of(place)}"))}";
}
