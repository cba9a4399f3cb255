using System.Numerics;

namespace Katas.Kata00;

/// <summary>A matrix of any kind of number that never changes.</summary>
internal sealed class Matrix<T>
    where T : INumber<T>
{
    private readonly T[,] cells;

    private Matrix(T[,] cells) => this.cells = cells;

    public int Height => cells.GetLength(0);

    public int Width => cells.GetLength(1);

    public T this[int row, int column] => cells[row, column];

    public static Matrix<T> Of(T[][] rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var width = rows.Length > 0 ? (rows[0] ?? throw new ArgumentNullException(nameof(rows))).Length : 0;
        var cells = new T[rows.Length, width];
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i] is not { } row || row.Length != width)
            {
                throw new ArgumentException($"Row {i} does not have {width} numbers.", nameof(rows));
            }
            for (var j = 0; j < width; j++)
            {
                cells[i, j] = row[j];
            }
        }
        return new Matrix<T>(cells);
    }

    public static Matrix<T> Build(int height, int width, Func<int, int, T> cell)
    {
        var cells = new T[height, width];
        for (var i = 0; i < height; i++)
        {
            for (var j = 0; j < width; j++)
            {
                cells[i, j] = cell(i, j);
            }
        }
        return new Matrix<T>(cells);
    }

    public static Matrix<T> operator *(Matrix<T> a, Matrix<T> b)
    {
        if (a.Height > 0 && a.Width != b.Height)
        {
            throw new ArgumentException($"A width of {a.Width} does not fit a height of {b.Height}.");
        }
        return Build(a.Height, b.Width, (i, j) => Sum(0, a.Height > 0 ? a.Width : 0, k => a[i, k] * b[k, j]));
    }

    public Matrix<T> Turned() => Build(Width, Height, (i, j) => cells[j, i]);

    public T[][] ToRows() => Enumerable.Range(0, Height)
        .Select(i => Enumerable.Range(0, Width).Select(j => cells[i, j]).ToArray())
        .ToArray();

    // Pairwise: the halves are summed by themselves, which loses less than one long sum.
    private static T Sum(int from, int to, Func<int, T> term) => (to - from) switch
    {
        0 => T.Zero,
        1 => term(from),
        var count => Sum(from, from + count / 2, term) + Sum(from + count / 2, to, term),
    };
}
