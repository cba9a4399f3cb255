using Microsoft.ML.Tokenizers;

namespace Katas.Testing;

/// <summary>The real tokenizer of GPT-4o (o200k_base), as an exhibit beside the learner's own.</summary>
public static class Gpt4o
{
    private static readonly Lazy<TiktokenTokenizer> Tokenizer = new(() => TiktokenTokenizer.CreateForModel("gpt-4o"));

    /// <summary>The token ids of a text. Never pass special tokens such as <c>&lt;|endoftext|&gt;</c>: they are encoded silently.</summary>
    public static IReadOnlyList<int> Encode(string text) => Tokenizer.Value.EncodeToIds(text);

    /// <summary>The text of one id; U+FFFD stands for bytes that are not a whole character.</summary>
    public static string Decode(int id) => Tokenizer.Value.Decode([id]);
}
