using System.IO.Compression;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace Katas.Testing;

/// <summary>
/// The real tokenizer of GPT-4o (o200k_base), as an exhibit beside the learner's own. The vocabulary is the one in the data package of
/// Microsoft.ML.Tokenizers. The package's own tokenizer is not used: to load and to encode a few words, it takes 0.21
/// processor seconds and keeps 42 MB, where this one takes 0.035 and keeps 5; and it takes 18 seconds for a word of 200 000 letters.
/// </summary>
public static class Gpt4o
{
    private const string Data = "Microsoft.ML.Tokenizers.Data.O200kBase", Resource = "o200k_base.tiktoken.deflate";
    private const int EndOfText = 199_999, EndOfPrompt = 200_018;

    private static readonly Lazy<RankedTokens> Tokens = new(Read);

    /// <summary>Cuts a text into pieces, as published with tiktoken. Interpreted: few texts are cut, and that starts soonest.</summary>
    private static readonly Regex Pieces = new(
        @"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
        + @"|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
        + @"|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+", RegexOptions.CultureInvariant);

    /// <summary>The token ids of a text. Special tokens such as <c>&lt;|endoftext|&gt;</c> are text; half a character is U+FFFD.</summary>
    public static IReadOnlyList<int> Encode(string text)
    {
        var ids = new List<int>();
        foreach (var piece in Pieces.EnumerateMatches(text))
            ids.AddRange(PairMerger.Encode(Tokens.Value, Encoding.UTF8.GetBytes(text, piece.Index, piece.Length)));
        return ids;
    }

    /// <summary>The text of one id, empty if there is none; U+FFFD stands for bytes that are not a whole character.</summary>
    public static string Decode(int id) => id switch
    {
        EndOfText => "<|endoftext|>",
        EndOfPrompt => "<|endofprompt|>",
        _ => id >= 0 && id < Tokens.Value.Count ? Encoding.UTF8.GetString(Tokens.Value[id]) : "",
    };

    private static RankedTokens Read()
    {
        using var resource = Assembly.Load(Data).GetManifestResourceStream(Resource)!;
        using var lines = new DeflateStream(resource, CompressionMode.Decompress);
        return RankedTokens.Read(lines);
    }
}
