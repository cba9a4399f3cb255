using Katas.Testing;

namespace Katas.Kata14.Traps;

/// <summary>Looks whole pieces up in the vocabulary.</summary>
[Trap<IPipeline>("skipped-bpe", "You looked up whole pieces in the vocabulary. A piece is a word, and the vocabulary knows few of them: "
    + "the others are not missing, they are only not merged yet. What happens to a piece before it has ids?")]
public static class SkippedBpe
{
    public static PipelineTrace Run(string text, PipelineConfig config)
    {
        var pieces = Parts.Right.Run(text, config).Pieces.ToArray();
        var vocabulary = Parts.Tokenizer.Vocabulary(config.Alphabet, config.Merges).ToList();
        int[] ids = [.. pieces.Select(piece => vocabulary.IndexOf(piece))];
        var embedded = Parts.Embedding.Lookup(config.Table, ids);
        return Parts.FromPositioned(new PipelineTrace(pieces, pieces, ids, embedded, [], [], []),
            Parts.Sum(embedded, Parts.ClocksFor(embedded)), config);
    }
}
