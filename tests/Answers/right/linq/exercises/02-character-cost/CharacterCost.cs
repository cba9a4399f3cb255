using System.Numerics;
using System.Text;

namespace Katas.Kata02;

public sealed class CharacterCost : ICharacterCost
{
    public string[] Alphabet(string corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return corpus.EnumerateRunes().Distinct().Order().Select(rune => rune.ToString()).ToArray();
    }

    public int[] Encode(IReadOnlyList<string> alphabet, string text)
    {
        ArgumentNullException.ThrowIfNull(alphabet);
        ArgumentNullException.ThrowIfNull(text);
        var ids = alphabet.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        return text.EnumerateRunes()
            .Select(rune => ids.TryGetValue(rune.ToString(), out var id)
                ? id
                : throw new ArgumentException($"'{rune}' is not in the alphabet.", nameof(text)))
            .ToArray();
    }

    public string Decode(IReadOnlyList<string> alphabet, IReadOnlyList<int> ids)
    {
        ArgumentNullException.ThrowIfNull(alphabet);
        ArgumentNullException.ThrowIfNull(ids);
        return string.Concat(ids.Select(id => alphabet.ElementAtOrDefault(id) ?? throw new ArgumentOutOfRangeException(nameof(ids))));
    }

    public long Scores(int tokens)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tokens);
        return Math.BigMul(tokens, tokens);
    }

    public long MultiplyAdds(int tokens, int dK, int dV)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tokens);
        ArgumentOutOfRangeException.ThrowIfNegative(dK);
        ArgumentOutOfRangeException.ThrowIfNegative(dV);
        return (long)(BigInteger.Pow(tokens, 2) * (new BigInteger(dK) + dV));
    }

    public double Ratio(int longTokens, int shortTokens)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(longTokens);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(shortTokens);
        return Math.Pow((double)longTokens / shortTokens, 2);
    }

    public long MaxTokens(long scoreBudget)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(scoreBudget);
        return Search(0, 3_037_000_500);

        // The answer is at least low and below high; 3 037 000 500 squared is just above the largest long.
        long Search(long low, long high)
        {
            var middle = (low + high) / 2;
            return high - low <= 1 ? low
                : middle * middle <= scoreBudget ? Search(middle, high)
                : Search(low, middle);
        }
    }
}
