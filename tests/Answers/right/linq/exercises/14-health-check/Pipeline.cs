using System.Text.RegularExpressions;
using Katas.Kata04;
using Katas.Kata06;
using Katas.Kata07;
using Katas.Kata08;
using Katas.Kata13;

namespace Katas.Kata14;

public sealed class Pipeline : IPipeline
{
    public PipelineTrace Run(string text, PipelineConfig config)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        ArgumentNullException.ThrowIfNull(config);
        var pieces = Regex.Split(text, @"(?=\x20)").Where(piece => piece != "").ToList();
        var tokens = pieces.SelectMany(piece => new BytePairEncoding().Segment(config.Merges, piece)).ToList();
        var ids = pieces.SelectMany(piece => new BytePairEncoding().Encode(config.Alphabet, config.Merges, piece)).ToArray();
        var embedded = new Embedding().LookupByMatMul(config.Table, ids);
        var positioned = new BagOfWords().AddPositions(embedded, new SinusoidalClocks().Table(ids.Length, embedded[0].Length));
        var heads = new MultiHeadAttention();
        return new PipelineTrace(
            pieces,
            tokens,
            ids,
            embedded,
            positioned,
            heads.Weights(positioned, config.WQ, config.WK, config.Heads),
            heads.Attend(positioned, config.WQ, config.WK, config.WV, config.WO, config.Heads));
    }
}
