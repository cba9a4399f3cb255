using System.Collections.Immutable;
using System.Text;

namespace Katas.Kata02;

public sealed class CharacterCost : ICharacterCost
{
    public string[] Alphabet(string corpus) =>
        [.. Distinct([.. (corpus ?? throw new ArgumentNullException(nameof(corpus))).EnumerateRunes()]).Select(rune => rune.ToString())];

    public int[] Encode(IReadOnlyList<string> alphabet, string text) =>
        (alphabet, text) is (not null, not null)
            ? [.. from rune in text.EnumerateRunes() select Place(alphabet, rune, 0, alphabet.Count)]
            : throw new ArgumentException("An alphabet is needed, and a text.");

    public string Decode(IReadOnlyList<string> alphabet, IReadOnlyList<int> ids) =>
        alphabet is null || ids is null || ids.Any(id => id < 0 || id >= alphabet.Count)
            ? throw new ArgumentException("An alphabet is needed, and positions in it.")
            : string.Concat(from id in ids select alphabet[id]);

    public long Scores(int tokens) => Square(Natural(tokens));

    public long MultiplyAdds(int tokens, int dK, int dV) => checked(Scores(tokens) * (Natural(dK) + Natural(dV)));

    public double Ratio(int longTokens, int shortTokens) => shortTokens > 0
        ? Natural(longTokens) / (double)shortTokens is var times ? times * times : 0
        : throw new ArgumentOutOfRangeException(nameof(shortTokens));

    // The root of a quarter, doubled, is the root or one too few.
    public long MaxTokens(long scoreBudget) => scoreBudget switch
    {
        < 0 => throw new ArgumentOutOfRangeException(nameof(scoreBudget)),
        0 => 0,
        _ => (2 * MaxTokens(scoreBudget >> 2)) is var root && Fits(root + 1, scoreBudget) ? root + 1 : root,
    };

    private static bool Fits(long side, long budget) => side <= budget / side;

    private static long Square(long side) => side * side;

    private static long Natural(int number) => number >= 0 ? number : throw new ArgumentOutOfRangeException(nameof(number));

    // A merge sort that drops what is there twice.
    private static ImmutableSortedSet<Rune> Distinct(ReadOnlySpan<Rune> runes) => runes.Length switch
    {
        0 => [],
        < 64 => [.. runes],
        var count => Distinct(runes[..(count / 2)]).Union(Distinct(runes[(count / 2)..])),
    };

    private static int Place(IReadOnlyList<string> alphabet, Rune rune, int from, int to) => (from + to) / 2 is var middle && from < to
        ? Rune.GetRuneAt(alphabet[middle], 0).CompareTo(rune) switch
        {
            0 => middle,
            < 0 => Place(alphabet, rune, middle + 1, to),
            _ => Place(alphabet, rune, from, middle),
        }
        : throw new ArgumentException($"'{rune}' is not in the alphabet.");
}
