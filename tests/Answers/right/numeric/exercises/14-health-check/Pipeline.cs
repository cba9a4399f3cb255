using Katas.Kata04;
using Katas.Kata06;
using Katas.Kata08;
using Katas.Kata13;

namespace Katas.Kata14;

public sealed class Pipeline : IPipeline
{
    public PipelineTrace Run(string text, PipelineConfig config)
    {
        if (text == null || text.Length == 0 || config == null) throw new ArgumentException("text or configuration");
        var bpe = new BytePairEncoding();
        List<string> pieces = [], tokens = [];
        List<int> ids = [];
        // A border in front of every space but the first character.
        for (int from = 0, to; from < text.Length; from = to)
        {
            to = text.IndexOf(' ', from + 1) is > 0 and var space ? space : text.Length;
            pieces.Add(text[from..to]);
            tokens.AddRange(bpe.Segment(config.Merges, pieces[^1]));
            ids.AddRange(bpe.Encode(config.Alphabet, config.Merges, pieces[^1]));
        }
        var embedded = new Embedding().Lookup(config.Table, ids);
        var table = new SinusoidalClocks().Table(ids.Count + 1, config.Table[0].Length);
        var positioned = embedded.Select((row, p) => row.Select((number, c) => table[p][c] + number).ToArray()).ToArray();
        var heads = new MultiHeadAttention();
        return new PipelineTrace(pieces, tokens, ids.ToArray(), embedded, positioned,
            heads.Weights(positioned, config.WQ, config.WK, config.Heads),
            heads.Attend(positioned, config.WQ, config.WK, config.WV, config.WO, config.Heads));
    }
}
