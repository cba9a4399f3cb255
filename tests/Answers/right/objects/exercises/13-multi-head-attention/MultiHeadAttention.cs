namespace Katas.Kata13;

public sealed class MultiHeadAttention : IMultiHeadAttention
{
    public double[][][] Split(double[][] x, int heads) => Grid.Of(x).Blocks(heads).Select(head => head.ToRows()).ToArray();

    public double[][] Concat(double[][][] heads)
    {
        ArgumentNullException.ThrowIfNull(heads);
        ArgumentOutOfRangeException.ThrowIfZero(heads.Length, nameof(heads));
        var grids = heads.Select(Grid.Of).ToList();
        if (grids.Any(grid => grid.Height != grids[0].Height || grid.Width != grids[0].Width))
        {
            throw new ArgumentException("The heads differ in shape.", nameof(heads));
        }
        return SideBySide(grids).ToRows();
    }

    public double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads)
    {
        var (tokens, weights) = Checked(x, wQ, wK);
        return Tables(tokens, weights, heads).Select(table => table.ToRows()).ToArray();
    }

    public double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads)
    {
        var (tokens, weights) = Checked(x, wQ, wK, wV, wO);
        var values = tokens.Times(weights[2]).Blocks(heads);
        var found = Tables(tokens, weights, heads).Zip(values, (table, value) => table.Times(value)).ToList();
        return SideBySide(found).Times(weights[3]).ToRows();
    }

    private static IEnumerable<Grid> Tables(Grid tokens, IReadOnlyList<Grid> weights, int heads)
    {
        var queries = tokens.Times(weights[0]).Blocks(heads);
        var keys = tokens.Times(weights[1]).Blocks(heads);
        return queries.Zip(keys, (query, key) => query.WeightsOver(key));
    }

    private static Grid SideBySide(IReadOnlyList<Grid> parts) => Grid.Made(
        parts[0].Height,
        parts.Count * parts[0].Width,
        (i, column) => parts[Math.DivRem(column, parts[0].Width, out var inside)][i, inside]);

    private static (Grid Tokens, IReadOnlyList<Grid> Weights) Checked(double[][] x, params IEnumerable<double[][]> weights)
    {
        var tokens = Grid.Finite(x);
        var grids = weights.Select(Grid.Finite).ToList();
        return grids.All(grid => grid.Height == tokens.Width && grid.Width == tokens.Width)
            ? (tokens, grids)
            : throw new ArgumentException("A weight matrix is not [d][d].");
    }
}
