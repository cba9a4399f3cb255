using Katas.Kata04;
using Katas.Kata06;
using Katas.Kata08;
using Katas.Kata13;

namespace Katas.Kata14;

public sealed class Pipeline : IPipeline
{
    public PipelineTrace Run(string text, PipelineConfig config) =>
        !string.IsNullOrEmpty(text) && config is not null
        && Pieces(text).ToArray() is var pieces
        && pieces.SelectMany(piece => new BytePairEncoding().Segment(config.Merges, piece)).ToArray() is var tokens
        && pieces.SelectMany(piece => new BytePairEncoding().Encode(config.Alphabet, config.Merges, piece)).ToArray() is var ids
        && new Embedding().Lookup(config.Table, ids) is var embedded
        && embedded.Select(Advanced).ToArray() is var positioned
            ? new PipelineTrace(
                pieces, tokens, ids, embedded, positioned,
                new MultiHeadAttention().Weights(positioned, config.WQ, config.WK, config.Heads),
                new MultiHeadAttention().Attend(positioned, config.WQ, config.WK, config.WV, config.WO, config.Heads))
            : throw new ArgumentException("A text and a configuration are needed.");

    // Up to the last space in front of which something stands.
    private static IEnumerable<string> Pieces(string text) => text.LastIndexOf(' ') is > 0 and var space
        ? Pieces(text[..space]).Append(text[space..])
        : [text];

    // The clock of a position is the clock of 0, turned on.
    private static double[] Advanced(double[] row, int position) =>
        [.. row.Zip(new SinusoidalClocks().Advance(new SinusoidalClocks().Encode(0, row.Length), position), (number,
            hand) => number + hand)];
}
