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

/// <summary>Each character is a token.</summary>
[Trap<IPipeline>("skipped-bpe", "Each of your characters is a token: no merge is applied. The vocabulary has learned pieces of words, and a "
    + "text of single characters is several times as long. What happens to a piece before it has ids?")]
public static class CharactersForTokens
{
    public static PipelineTrace Run(string text, PipelineConfig config)
    {
        var right = Parts.Right.Run(text, config);
        string[] tokens = [.. text.EnumerateRunes().Select(rune => rune.ToString())];
        int[] ids = [.. tokens.SelectMany(token => Parts.Tokenizer.Encode(config.Alphabet, config.Merges, token))];
        var embedded = Parts.Embedding.Lookup(config.Table, ids);
        return Parts.FromPositioned(right with { Tokens = tokens, Ids = ids, Embedded = embedded },
            Parts.Sum(embedded, Parts.ClocksFor(embedded)), config);
    }
}
