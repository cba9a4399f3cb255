namespace Katas.Kata00;

/// <summary>A matrix in one piece of memory, row after row.</summary>
internal readonly struct Flat
{
    private readonly double[] numbers;

    public Flat(int rows, int columns)
    {
        (Rows, Columns) = (rows, columns);
        numbers = new double[rows * columns];
    }

    public int Rows { get; }

    public int Columns { get; }

    public Span<double> this[int row] => numbers.AsSpan(row * Columns, Columns);

    public static Flat From(double[][] matrix)
    {
        if (matrix is null || Array.IndexOf(matrix, null) >= 0)
        {
            throw new ShapeException("The matrix or a row of it is null.");
        }
        var flat = new Flat(matrix.Length, matrix is [var first, ..] ? first.Length : 0);
        for (var i = 0; i < flat.Rows; i++)
        {
            if (!matrix[i].AsSpan().TryCopyTo(flat[i]) || matrix[i].Length != flat.Columns)
            {
                throw new ShapeException($"Row {i} has {matrix[i].Length} numbers and row 0 has {flat.Columns}.");
            }
        }
        return flat;
    }

    public double[][] ToRows()
    {
        var rows = new double[Rows][];
        for (var i = 0; i < Rows; i++)
        {
            rows[i] = this[i].ToArray();
        }
        return rows;
    }
}

internal sealed class ShapeException(string message) : ArgumentException(message);
