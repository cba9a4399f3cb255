using Katas.Kata04;
using Katas.Kata06;
using Katas.Kata08;
using Katas.Kata13;

namespace Katas.Kata14;

public sealed class Pipeline : IPipeline
{
    private readonly BytePairEncoding tokenizer = new();
    private readonly MultiHeadAttention attention = new();

    public PipelineTrace Run(string text, PipelineConfig config)
    {
        if (config is null || string.IsNullOrEmpty(text))
        {
            throw new ArgumentException("A text and a configuration are needed.");
        }
        string[] pieces = [.. Pieces(text)];
        string[] tokens = [.. pieces.SelectMany(piece => tokenizer.MergePath(config.Merges, piece)[^1])];
        var ids = Ids(tokens, tokenizer.Vocabulary(config.Alphabet, config.Merges));
        var embedded = new Embedding().Lookup(config.Table, ids);
        var positioned = WithClocks(embedded);
        return new PipelineTrace(
            pieces,
            tokens,
            ids,
            embedded,
            positioned,
            attention.Weights(positioned, config.WQ, config.WK, config.Heads),
            attention.Attend(positioned, config.WQ, config.WK, config.WV, config.WO, config.Heads));
    }

    private static IEnumerable<string> Pieces(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf(' ', start + 1);
            end = end < 0 ? text.Length : end;
            yield return text[start..end];
            start = end;
        }
    }

    private static int[] Ids(string[] tokens, IReadOnlyList<string> vocabulary)
    {
        var places = new Dictionary<string, int>();
        foreach (var token in vocabulary)
        {
            places.Add(token, places.Count);
        }
        return Array.ConvertAll(tokens, token => places.TryGetValue(token, out var id)
            ? id
            : throw new ArgumentException($"'{token}' is not in the alphabet.", nameof(tokens)));
    }

    // The clocks are read one position at a time; the rows stay as they are, because the trace shows them.
    private static double[][] WithClocks(double[][] rows)
    {
        var result = new double[rows.Length][];
        for (var p = 0; p < rows.Length; p++)
        {
            result[p] = new SinusoidalClocks().Encode(p, rows[p].Length);
            for (var c = 0; c < rows[p].Length; c++)
            {
                result[p][c] += rows[p][c];
            }
        }
        return result;
    }
}
