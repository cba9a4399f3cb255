namespace Katas.Kata02;

public sealed class CharacterCost : ICharacterCost
{
    public string[] Alphabet(string corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return [.. corpus.EnumerateRunes().Distinct().Order().Select(rune => rune.ToString())];
    }

    public int[] Encode(IReadOnlyList<string> alphabet, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var ids = alphabet.Select((character, id) => (character, id)).ToDictionary();
        return [.. text.EnumerateRunes().Select(rune => ids.TryGetValue(rune.ToString(), out var id)
            ? id
            : throw new ArgumentException($"The character '{rune}' is not in the alphabet.", nameof(text)))];
    }

    public string Decode(IReadOnlyList<string> alphabet, IReadOnlyList<int> ids)
    {
        ArgumentNullException.ThrowIfNull(alphabet);
        return string.Concat(ids.Select(id => id >= 0 && id < alphabet.Count
            ? alphabet[id]
            : throw new ArgumentOutOfRangeException(nameof(ids), id, "No character of the alphabet has this id.")));
    }

    public long Scores(int tokens)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tokens);
        return (long)tokens * tokens;
    }

    public long MultiplyAdds(int tokens, int dK, int dV)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(dK);
        ArgumentOutOfRangeException.ThrowIfNegative(dV);
        return checked(Scores(tokens) * ((long)dK + dV));
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
        var root = (long)Math.Sqrt(scoreBudget);
        return root * root <= scoreBudget ? root : root - 1;
    }
}
