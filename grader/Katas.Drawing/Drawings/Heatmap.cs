namespace Katas.Drawing.Drawings;

/// <summary>A matrix as a field of cells: the larger a number, the fuller its cell. Negative numbers have another colour.</summary>
/// <param name="Rows">What the rows are called.</param>
/// <param name="Columns">What the columns are called.</param>
/// <param name="Values">The numbers, row by row; null is a hidden cell. No rows at all make an outline.</param>
public sealed record Heatmap(
    IReadOnlyList<string> Rows, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<double?>> Values) : Sketch
{
    private const int MostColumnsWithNumbers = 12;
    private const int MostRowsInWords = 12;

    /// <summary>Rows with a frame, which the picture is about.</summary>
    public IReadOnlyList<int> Framed { get; init; } = [];

    public bool IsOutline => Values.Count == 0;

    /// <summary>Whether the cells are large enough for their numbers.</summary>
    public bool HasNumbers => Columns.Count <= MostColumnsWithNumbers;

    public override string InWords => IsOutline
        ? $"{Rows.Count} rows and {Columns.Count} columns, empty."
        : string.Join("; ", Values.Take(MostRowsInWords).Select((row, index) => $"{Text.Of(Rows[index])}: {InRow(row)}"))
            + (Values.Count > MostRowsInWords ? $"; and {Values.Count - MostRowsInWords} more rows." : ".");

    /// <summary>The largest number that is drawn, by its size; 1 if all are 0.</summary>
    public double Most => Values.SelectMany(row => row).OfType<double>().Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty()
        .Max() is > 0 and var most ? most : 1;

    public static Heatmap Of(IReadOnlyList<string> rows, IReadOnlyList<string> columns, double[][] values) =>
        new(rows, columns, [.. values.Select(row => row.Select(value => (double?)value).ToArray())]);

    public static Heatmap Outline(IReadOnlyList<string> rows, IReadOnlyList<string> columns) => new(rows, columns, []);

    private static string InRow(IReadOnlyList<double?> row) =>
        string.Join(' ', row.Take(MostColumnsWithNumbers).Select(value => value is null ? "hidden" : Text.Of(value)))
        + (row.Count > MostColumnsWithNumbers ? " …" : "");
}
