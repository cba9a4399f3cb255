namespace Katas.Drawing.Drawings;

/// <summary>A round face with hands.</summary>
/// <param name="Label">What stands below it.</param>
/// <param name="Hands">Each hand's tip, to the right and upwards; a tip at (0, 1) is twelve o'clock. No hands make an outline.</param>
public sealed record Dial(string Label, params IReadOnlyList<(double Right, double Up)> Hands)
{
    internal string InWords => Hands.Count == 0
        ? $"{Label}: no hand"
        : $"{Label}: {string.Join(" and ", Hands.Select(hand => $"({Text.Of(hand.Right)}, {Text.Of(hand.Up)})"))}";
}

/// <summary>Faces side by side, in named rows.</summary>
public sealed record DialRows(IReadOnlyList<(string Label, IReadOnlyList<Dial> Dials)> Rows) : Sketch
{
    public override string InWords =>
        string.Join("; ", Rows.Select(row => $"{row.Label}: {string.Join(", ", row.Dials.Select(dial => dial.InWords))}")) + ".";
}
