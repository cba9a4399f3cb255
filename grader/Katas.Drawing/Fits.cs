using Katas.Core.Text;

namespace Katas.Drawing;

/// <summary>An answer has another shape than the picture can draw; the message says which.</summary>
public sealed class MisfitException(string message) : Exception(message);

/// <summary>Checks of answers before they are drawn: shapes and ranges that hold for every right answer, whatever its values are.</summary>
public static class Fits
{
    /// <exception cref="MisfitException">The vector has another length.</exception>
    public static double[] Length(string member, double[] vector, int length) => vector.Length == length
        ? vector
        : throw new MisfitException($"'{member}' gave {NumberFormat.Count(vector.Length, "number")}; there should be {length}.");

    /// <exception cref="MisfitException">The list has another length.</exception>
    public static IReadOnlyList<T> Count<T>(string member, IReadOnlyList<T> list, int count) => list.Count == count
        ? list
        : throw new MisfitException($"'{member}' gave a list of {list.Count}; there should be {count}.");

    /// <exception cref="MisfitException">The matrix has another number of rows or columns.</exception>
    public static double[][] Shape(string member, double[][] matrix, int rows, int columns)
    {
        if (matrix.Length != rows)
            throw new MisfitException($"'{member}' gave {NumberFormat.Count(matrix.Length, "row")}; there should be {rows}.");
        return matrix.FirstOrDefault(row => row.Length != columns) is { } wrong
            ? throw new MisfitException(
                $"'{member}' gave a row of {NumberFormat.Count(wrong.Length, "number")}; there should be {columns}.")
            : matrix;
    }

    /// <exception cref="MisfitException">There are too many to be drawn.</exception>
    public static IReadOnlyList<T> AtMost<T>(string member, IReadOnlyList<T> list, int most) => list.Count <= most
        ? list
        : throw new MisfitException($"'{member}' gave a list of {list.Count}, which is too long to be drawn.");
}
