using Katas.Testing;

namespace Katas.Kata14.Traps;

/// <summary>Runs the merges over the whole text at once.</summary>
[Trap<IPipeline>("crosses-pieces", "You run the merges over the whole text. A merge may then join the end of one word with the space of "
    + "the next, and a token reaches from piece to piece. What were the pieces cut for?")]
public static class CrossesPieces
{
    public static PipelineTrace Run(string text, PipelineConfig config)
    {
        var trace = Parts.Right.Run(text, config);
        var tokens = Parts.Tokenizer.Segment(config.Merges, text);
        var ids = Parts.Tokenizer.Encode(config.Alphabet, config.Merges, text);
        var embedded = Parts.Embedding.Lookup(config.Table, ids);
        return Parts.FromPositioned(trace with { Tokens = tokens, Ids = ids, Embedded = embedded },
            Parts.Sum(embedded, Parts.ClocksFor(embedded)), config);
    }
}
