namespace Katas.Kata13;

/// <summary>A block of columns of some rows, read where they lie.</summary>
internal sealed record Grid(double[][] Rows, int From, int Width)
{
    public int Height => Rows.Length;

    public double this[int row, int column] => Rows[row][From + column];

    public static Grid Of(double[][] rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Length == 0 || rows.Any(row => row is null || row.Length == 0 || row.Length != rows[0].Length))
        {
            throw new ArgumentException("A matrix needs rows of one length, with numbers in them.", nameof(rows));
        }
        return new Grid(rows, 0, rows[0].Length);
    }

    public static Grid Finite(double[][] rows) => Of(rows).Rows.All(row => row.All(double.IsFinite))
        ? Of(rows)
        : throw new ArgumentException("A number is not finite.", nameof(rows));

    public IEnumerable<Grid> Blocks(int count)
    {
        if (count < 1 || Width % count != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(count), count, $"The heads do not divide {Width}.");
        }
        return Enumerable.Range(0, count).Select(block => this with { From = From + block * (Width / count), Width = Width / count });
    }

    public Grid Times(Grid other) => Made(Height, other.Width, (i, j) =>
        Enumerable.Range(0, Width).Aggregate(0.0, (sum, k) => Math.FusedMultiplyAdd(this[i, k], other[k, j], sum)));

    public Grid WeightsOver(Grid keys)
    {
        var scores = Made(Height, keys.Height, (i, j) => Enumerable.Range(0, Width).Sum(c => this[i, c] * keys[j, c]) / Math.Sqrt(Width));
        var exps = Made(Height, keys.Height, (i, j) => Math.Exp(scores[i, j] - scores.Rows[i].Max()));
        return Made(Height, keys.Height, (i, j) => exps[i, j] / exps.Rows[i].Sum());
    }

    public double[][] ToRows() => Made(Height, Width, (i, j) => this[i, j]).Rows;

    public static Grid Made(int height, int width, Func<int, int, double> cell) =>
        new([.. Enumerable.Range(0, height).Select(i => Enumerable.Range(0, width).Select(j => cell(i, j)).ToArray())], 0, width);
}
