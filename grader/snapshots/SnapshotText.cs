using System.Globalization;
using System.Text;
using Katas.Testing;

namespace Katas.Snapshots;

/// <summary>
/// The one layout of all snapshots: a title, sections, right-aligned tables. The learner's code gives data only;
/// this renders it, so that a snapshot never fails because of formatting.
/// </summary>
public sealed class SnapshotText(string title)
{
    private const double RoundingMargin = 1e-6;

    private readonly StringBuilder text = new($"# {title}\n");

    /// <summary>Four decimals, in any culture, without a negative zero.</summary>
    /// <exception cref="InvalidOperationException">
    /// A reference value lies so close to a rounding edge that another order of summation could flip the last digit.
    /// Checked when the snapshot is made, never for a graded answer.
    /// </exception>
    public static string Number(double value)
    {
        if (!double.IsFinite(value))
            return double.IsNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
        var edge = Math.Abs((Math.Abs(value) * 1e4 % 1) - 0.5) / 1e4;
        if (!Subject.IsGraded && edge < RoundingMargin)
        {
            throw new InvalidOperationException($"{value:R} is {edge:R} away from a rounding edge. Choose another input for "
                + "this snapshot.");
        }

        var rounded = value.ToString("F4", CultureInfo.InvariantCulture);
        return rounded == "-0.0000" ? "0.0000" : rounded;
    }

    /// <summary>A token in brackets, with spaces and line ends made visible.</summary>
    public static string Token(string token) =>
        $"[{token.Replace(" ", "·", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}]";

    public static string Tokens(IEnumerable<string> tokens) => string.Concat(tokens.Select(Token));

    public SnapshotText Section(string name)
    {
        text.Append(CultureInfo.InvariantCulture, $"## {name}\n");
        return this;
    }

    public SnapshotText Line(string line)
    {
        text.Append(line.TrimEnd()).Append('\n');
        return this;
    }

    /// <summary>A table: two spaces between columns, cells right-aligned.</summary>
    public SnapshotText Table(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        var lines = rows.Prepend(header).ToArray();
        var widths = header.Select((_, column) => lines.Max(cells => cells[column].Length)).ToArray();
        foreach (var cells in lines)
            Line(string.Join("  ", cells.Select((cell, column) => cell.PadLeft(widths[column]))));
        return this;
    }

    /// <summary>A matrix of numbers, one row per line.</summary>
    public SnapshotText Matrix(double[][] rows) =>
        rows.Length == 0 ? Line("(no rows)")
        : Table([.. rows[0].Select((_, column) => $"c{column}")], rows.Select(row => row.Select(Number).ToArray()));

    public override string ToString() => text.ToString();
}
