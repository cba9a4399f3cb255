using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>Merges the leftmost place of the best rule, then looks again; recursively, as tiktoken's loop read aloud.</summary>
[RightVariant<IBytePairEncoding>("one place at a time, recursively")]
public static class OnePlaceAtATime
{
    public static IReadOnlyList<string> Segment(IReadOnlyList<Merge> merges, string word)
    {
        ArgumentNullException.ThrowIfNull(merges);
        ArgumentNullException.ThrowIfNull(word);
        if (merges.Any(merge => string.IsNullOrEmpty(merge.Left) || string.IsNullOrEmpty(merge.Right)))
            throw new ArgumentException("A side of a merge is empty.", nameof(merges));
        return Further(merges, [.. word.EnumerateRunes().Select(rune => rune.ToString())]);
    }

    private static string[] Further(IReadOnlyList<Merge> merges, string[] symbols)
    {
        var ranks = symbols.Zip(symbols.Skip(1), (left, right) => merges.ToList().IndexOf(new(left, right))).ToArray();
        if (!ranks.Any(rank => rank >= 0))
            return symbols;
        var place = Array.IndexOf(ranks, ranks.Where(rank => rank >= 0).Min());
        return Further(merges, [.. symbols[..place], symbols[place] + symbols[place + 1], .. symbols[(place + 2)..]]);
    }
}
