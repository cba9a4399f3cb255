using Katas.Kata04;
using Katas.Kata06;
using Katas.Kata08;
using Katas.Kata13;

namespace Katas.Kata14;

public sealed class Pipeline : IPipeline
{
    private static BytePairEncoding Tokenizer => new();

    private static Embedding Embedding => new();

    private static SinusoidalClocks Clocks => new();

    private static MultiHeadAttention Attention => new();

    public PipelineTrace Run(string text, PipelineConfig config)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        ArgumentNullException.ThrowIfNull(config);

        var pieces = Pieces(text);
        var ids = pieces.SelectMany(piece => Tokenizer.Encode(config.Alphabet, config.Merges, piece)).ToArray();
        var embedded = Embedding.Lookup(config.Table, ids);
        var positioned = Sum(embedded, Clocks.Table(ids.Length, embedded[0].Length));

        return new PipelineTrace(
            pieces,
            [.. pieces.SelectMany(piece => Tokenizer.Segment(config.Merges, piece))],
            ids,
            embedded,
            positioned,
            Attention.Weights(positioned, config.WQ, config.WK, config.Heads),
            Attention.Attend(positioned, config.WQ, config.WK, config.WV, config.WO, config.Heads));
    }

    private static string[] Pieces(string text)
    {
        var starts = Enumerable.Range(0, text.Length).Where(i => i == 0 || text[i] == ' ').ToArray();
        return [.. starts.Zip(starts.Skip(1).Append(text.Length), (start, end) => text[start..end])];
    }

    private static double[][] Sum(double[][] a, double[][] b) =>
        [.. a.Zip(b, (left, right) => left.Zip(right, (x, y) => x + y).ToArray())];
}
