using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>Cuts off the longest piece that is in the vocabulary.</summary>
[Trap<IBytePairEncoding>("longest-match", "You cut the longest token you know off the front of the word. Two tokenizers with the same "
    + "vocabulary may have learned it in another order, and the order is what you threw away: GPT-4o splits teaching into te·aching, "
    + "though it knows teach. Which rule did it learn first?")]
public static class LongestMatch
{
    public static IReadOnlyList<string> Segment(IReadOnlyList<Merge> merges, string word)
    {
        _ = Symbols.Right.Segment(merges, word);
        return Cut(Symbols.Of(word), [.. merges.Select(merge => merge.Left + merge.Right)]);
    }

    public static int[] Encode(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges, string word)
    {
        _ = Symbols.Right.Encode(alphabet, merges, word);
        var vocabulary = Symbols.Right.Vocabulary(alphabet, merges).ToList();
        return [.. Cut(Symbols.Of(word), [.. vocabulary]).Select(token => vocabulary.IndexOf(token))];
    }

    public static string? Evidence(IReadOnlyList<Merge> merges, string word, IReadOnlyList<string> answer)
    {
        var right = Symbols.Right.MergePath(merges, word);
        return right[^1].SequenceEqual(answer) ? null : $"You split {word} into {Show.Value(answer)}; the first merge that fits makes "
            + $"{Show.Value(right[1])}.";
    }

    private static List<string> Cut(List<string> characters, HashSet<string> known)
    {
        var pieces = new List<string>();
        var longest = known.Select(piece => piece.Length).Append(1).Max();
        for (var start = 0; start < characters.Count;)
        {
            var length = Enumerable.Range(1, Math.Min(longest, characters.Count - start))
                .Last(length => length == 1 || known.Contains(string.Concat(characters.Skip(start).Take(length))));
            pieces.Add(string.Concat(characters.Skip(start).Take(length)));
            start += length;
        }
        return pieces;
    }
}
