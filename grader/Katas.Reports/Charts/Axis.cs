using System.Globalization;

namespace Katas.Reports.Charts;

/// <summary>One direction of a chart: what it measures, the values it reaches from and to, and those that are named.</summary>
public sealed record Axis(string Title, double From, double To, IReadOnlyList<Tick> Ticks)
{
    /// <summary>The values of this axis as coordinates between two places.</summary>
    public LinearScale Over(double start, double end) => new(From, To, start, end);

    /// <summary>An axis that reaches from the first of its ticks to the last.</summary>
    public static Axis Of(string title, IEnumerable<double> ticks)
    {
        Tick[] named = [.. ticks.Select(value => new Tick(value, value.ToString("0.##########", CultureInfo.InvariantCulture)))];
        return new Axis(title, named[0].Value, named[^1].Value, named);
    }
}

/// <summary>A value named at an axis.</summary>
public readonly record struct Tick(double Value, string Label);
