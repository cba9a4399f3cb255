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
        if (string.IsNullOrEmpty(text) || config is null)
        {
            throw new ArgumentException("A text and a configuration are needed.");
        }

        List<string> pieces = Cut(text);
        List<string> tokens = pieces.SelectMany(p => Tokenizer.Segment(config.Merges, p)).ToList();
        int[] ids = pieces.SelectMany(p => Tokenizer.Encode(config.Alphabet, config.Merges, p)).ToArray();
        double[][] embedded = Embedding.Lookup(config.Table, ids);
        double[][] clocks = Clocks.Table(ids.Length, config.Table[0].Length);
        double[][] positioned = embedded.Select((row, t) => row.Select((x, c) => x + clocks[t][c]).ToArray()).ToArray();
        double[][][] weights = Attention.Weights(positioned, config.WQ, config.WK, config.Heads);
        double[][] output = Attention.Attend(positioned, config.WQ, config.WK, config.WV, config.WO, config.Heads);
        return new PipelineTrace(pieces, tokens, ids, embedded, positioned, weights, output);
    }

    private static List<string> Cut(string text)
    {
        var pieces = new List<string>();
        int start = 0;
        for (int i = 1; i < text.Length; i++)
        {
            if (text[i] == ' ')
            {
                pieces.Add(text[start..i]);
                start = i;
            }
        }

        pieces.Add(text[start..]);
        return pieces;
    }
}
