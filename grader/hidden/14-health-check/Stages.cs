using System.Numerics;
using BytePairs = Katas.Kata04.Hidden.Reference;

namespace Katas.Kata14.Hidden;

/// <summary>
/// Each stage of the pipeline a second time, from whatever the stage before gave: sums over indices, no stage knows another.
/// </summary>
internal static class Stages
{
    /// <summary>All stages, each from the right one before it.</summary>
    public static PipelineTrace Run(string text, PipelineConfig config)
    {
        var pieces = Pieces(text);
        var tokens = Tokens(pieces, config);
        var ids = Ids(tokens, config);
        var embedded = Embedded(ids, config);
        var positioned = Positioned(embedded);
        var weights = Weights(positioned, config);
        return new PipelineTrace(pieces, tokens, ids, embedded, positioned, weights, Output(positioned, weights, config));
    }

    public static string[] Pieces(string text)
    {
        var words = text.Split(' ');
        return [.. words.Take(1).Where(word => word.Length > 0), .. words.Skip(1).Select(word => " " + word)];
    }

    public static string[] Tokens(IReadOnlyList<string> pieces, PipelineConfig config) =>
        [.. pieces.SelectMany(piece => BytePairs.Segment(config.Merges, piece))];

    public static string[] Vocabulary(PipelineConfig config) =>
        [.. config.Alphabet.Union(config.Merges.Select(merge => string.Concat(merge.Left, merge.Right)))];

    public static int[] Ids(IReadOnlyList<string> tokens, PipelineConfig config)
    {
        var vocabulary = Vocabulary(config);
        return [.. tokens.Select(token => Array.IndexOf(vocabulary, token))];
    }

    public static double[][] Embedded(IReadOnlyList<int> ids, PipelineConfig config) =>
        Rows(ids.Count, config.Table[0].Length, (token, column) => Enumerable.Range(0, config.Table.Length)
            .Sum(id => id == ids[token] ? config.Table[id][column] : 0));

    public static double[][] Positioned(double[][] embedded)
    {
        var width = embedded[0].Length;
        return Rows(embedded.Length, width, (position, column) =>
        {
            var hand = Complex.FromPolarCoordinates(1, position * Math.Exp(-Math.Log(10000) * (column - (column % 2)) / width));
            return embedded[position][column] + (column % 2 == 0 ? hand.Imaginary : hand.Real);
        });
    }

    public static double[][][] Weights(double[][] x, PipelineConfig config)
    {
        var (q, k) = (Product(x, config.WQ), Product(x, config.WK));
        var width = config.WQ.Length / config.Heads;
        return [.. Enumerable.Range(0, config.Heads).Select(head =>
        {
            var scores = Rows(x.Length, x.Length, (i, j) => Enumerable.Range(head * width, width)
                .Sum(c => q[i][c] * k[j][c]) / Math.Sqrt(width));
            return Rows(x.Length, x.Length, (i, j) => 1 / scores[i].Sum(other => Math.Exp(other - scores[i][j])));
        })];
    }

    /// <summary>The output from given tables of weights: the sum over the heads of weights · values · rows of W_O.</summary>
    public static double[][] Output(double[][] x, double[][][] weights, PipelineConfig config)
    {
        var values = Product(x, config.WV);
        var width = config.WV.Length / config.Heads;
        return Rows(x.Length, config.WO.Length, (i, column) => Enumerable.Range(0, config.WO.Length).Sum(c =>
            Enumerable.Range(0, x.Length).Sum(j => weights[c / width][i][j] * values[j][c]) * config.WO[c][column]));
    }

    private static double[][] Product(double[][] a, double[][] b) =>
        Rows(a.Length, b[0].Length, (i, j) => Enumerable.Range(0, b.Length).Sum(k => a[i][k] * b[k][j]));

    private static double[][] Rows(int rows, int columns, Func<int, int, double> cell) =>
        [.. Enumerable.Range(0, rows).Select(i => Enumerable.Range(0, columns).Select(j => cell(i, j)).ToArray())];
}
