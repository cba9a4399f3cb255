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
        if (string.IsNullOrEmpty(text) || config == null)
        {
            throw new ArgumentException("A text and a configuration are needed.");
        }
        var pieces = Cut(text);
        var tokens = new List<string>();
        var ids = new List<int>();
        foreach (var piece in pieces)
        {
            tokens.AddRange(Tokenizer.Segment(config.Merges, piece));
            ids.AddRange(Tokenizer.Encode(config.Alphabet, config.Merges, piece));
        }
        var embedded = Embedding.Lookup(config.Table, ids);
        var clocks = Clocks.Table(ids.Count, config.Table[0].Length);
        var positioned = new double[ids.Count][];
        for (var p = 0; p < ids.Count; p++)
        {
            positioned[p] = new double[embedded[p].Length];
            for (var c = 0; c < embedded[p].Length; c++)
            {
                positioned[p][c] = embedded[p][c] + clocks[p][c];
            }
        }
        var weights = Attention.Weights(positioned, config.WQ, config.WK, config.Heads);
        var output = Attention.Attend(positioned, config.WQ, config.WK, config.WV, config.WO, config.Heads);
        return new PipelineTrace(pieces, tokens, ids.ToArray(), embedded, positioned, weights, output);
    }

    private static List<string> Cut(string text)
    {
        var pieces = new List<string>();
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == ' ')
            {
                pieces.Add(text.Substring(start, i - start));
                start = i;
            }
        }
        pieces.Add(text.Substring(start));
        return pieces;
    }
}
