namespace Katas.Drawing.Drawings;

/// <summary>Some text in a box, with a note above it, such as a number.</summary>
public sealed record Box(string Text, string Note = "");

/// <summary>Boxes side by side.</summary>
/// <param name="Label">What the row is called.</param>
/// <param name="Boxes">The boxes; null makes an outline.</param>
public sealed record BoxRow(string Label, IReadOnlyList<Box>? Boxes)
{
    /// <summary>More would not be looked at.</summary>
    public const int Most = 60;

    public static BoxRow Of(string label, IEnumerable<string> texts) => new(label, [.. texts.Select(text => new Box(text))]);

    internal IReadOnlyList<Box> Shown => Boxes is null ? [new("?"), new("?"), new("?")] : [.. Boxes.Take(Most)];

    internal string InWords => Boxes switch
    {
        null => $"{Label}: empty",
        { Count: > Most } many => $"{Label}: {Joined}, and {many.Count - Most} more",
        _ => $"{Label}: {Joined}",
    };

    private string Joined =>
        string.Join(" | ", Shown.Select(box => box.Note.Length > 0 ? $"{box.Note} {Text.Of(box.Text)}" : Text.Of(box.Text)));
}

/// <summary>Rows of boxes, one below the other: tokens, lockers.</summary>
public sealed record BoxRows(IReadOnlyList<BoxRow> Rows) : Sketch
{
    public override string InWords => string.Join("; ", Rows.Select(row => row.InWords)) + ".";

    public static BoxRows Outline(params IReadOnlyList<string> labels) => new([.. labels.Select(label => new BoxRow(label, null))]);
}
