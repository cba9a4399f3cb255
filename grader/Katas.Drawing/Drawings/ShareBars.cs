using Katas.Reports.Charts;

namespace Katas.Drawing.Drawings;

/// <summary>Shares of one whole as bars. Without values it is an outline.</summary>
/// <param name="Across">What the bars stand for.</param>
/// <param name="Names">What each bar is called.</param>
/// <param name="Values">How high it is, from 0 to 1.</param>
public sealed record ShareBars(string Across, IReadOnlyList<string> Names, IReadOnlyList<double> Values) : Sketch
{
    public override string InWords => Values.Count == 0
        ? $"{Names.Count} bars, empty."
        : string.Join("; ", Names.Zip(Values, (name, value) => $"{name}: {Text.Of(value)}")) + ".";

    internal Bars Bars => new(
        "", new Axis(Across, 0, Names.Count, [.. Names.Select((name, index) => new Tick(index + 0.5, name))]), Axis.Of("", [0, 0.5, 1]),
        [.. Values.Select((value, index) => new Bar(Names[index], double.IsFinite(value) ? Math.Clamp(value, 0, 1) : 0, Text.Of(value)))]);
}
