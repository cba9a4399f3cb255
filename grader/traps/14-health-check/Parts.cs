using Katas.Kata04;
using Katas.Kata06;
using Katas.Kata08;
using Katas.Kata13;

namespace Katas.Kata14.Traps;

/// <summary>What the wrong pipelines share: the right parts, and the end of the way from any positioned rows.</summary>
internal static class Parts
{
    public static Pipeline Right { get; } = new();

    public static BytePairEncoding Tokenizer { get; } = new();

    public static Embedding Embedding { get; } = new();

    public static SinusoidalClocks Clocks { get; } = new();

    public static MultiHeadAttention Attention { get; } = new();

    public static double[][] ClocksFor(double[][] rows) => Clocks.Table(rows.Length, rows[0].Length);

    public static double[][] Sum(double[][] a, double[][] b) => [.. a.Zip(b, (left, right) => left.Zip(right, (x, y) => x + y).ToArray())];

    public static double[][] Product(double[][] a, double[][] b) =>
        [.. a.Select(row => Enumerable.Range(0, b[0].Length).Select(column => row.Select((x, k) => x * b[k][column]).Sum()).ToArray())];

    public static double[][] Copy(double[][] rows) => [.. rows.Select(row => row.ToArray())];

    /// <summary>The right pipeline from pieces on.</summary>
    public static PipelineTrace FromPieces(string[] pieces, PipelineConfig config)
    {
        string[] tokens = [.. pieces.SelectMany(piece => Tokenizer.Segment(config.Merges, piece))];
        int[] ids = [.. pieces.SelectMany(piece => Tokenizer.Encode(config.Alphabet, config.Merges, piece))];
        var embedded = Embedding.Lookup(config.Table, ids);
        return FromPositioned(new PipelineTrace(pieces, tokens, ids, embedded, [], [], []), Sum(embedded, ClocksFor(embedded)), config);
    }

    /// <summary>A trace with other positioned rows, and everything that follows from them.</summary>
    public static PipelineTrace FromPositioned(PipelineTrace trace, double[][] positioned, PipelineConfig config) =>
        Attend(trace with { Positioned = positioned }, positioned, config);

    /// <summary>A trace with the weights and the output of these rows.</summary>
    public static PipelineTrace Attend(PipelineTrace trace, double[][] rows, PipelineConfig config) => trace with
    {
        Weights = Attention.Weights(rows, config.WQ, config.WK, config.Heads),
        Output = Attention.Attend(rows, config.WQ, config.WK, config.WV, config.WO, config.Heads),
    };
}
