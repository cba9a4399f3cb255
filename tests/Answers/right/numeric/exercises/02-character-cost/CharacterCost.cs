using System.Text;

namespace Katas.Kata02;

public sealed class CharacterCost : ICharacterCost
{
    // One bit for each of the 0x110000 code points, read from the lowest up.
    public string[] Alphabet(string corpus)
    {
        if (corpus == null) throw new ArgumentNullException(nameof(corpus));
        var bits = new ulong[0x110000 >> 6];
        foreach (var rune in corpus.EnumerateRunes()) bits[rune.Value >> 6] |= 1UL << rune.Value;
        var result = new List<string>();
        for (int i = 0; i < bits.Length; i++)
            for (ulong rest = bits[i]; rest != 0; rest &= rest - 1)
                result.Add(char.ConvertFromUtf32((i << 6) + (int)ulong.TrailingZeroCount(rest)));
        return result.ToArray();
    }

    public int[] Encode(IReadOnlyList<string> alphabet, string text)
    {
        if (alphabet == null || text == null) throw new ArgumentException("alphabet or text");
        // Id plus one at the code point; 0 is a stranger.
        var place = new int[0x110000];
        for (int i = alphabet.Count; i > 0; i--) place[char.ConvertToUtf32(alphabet[i - 1], 0)] = i;
        var ids = new List<int>(text.Length);
        for (int i = 0; i < text.Length; i += char.IsHighSurrogate(text[i]) ? 2 : 1)
            ids.Add(place[char.ConvertToUtf32(text, i)] is > 0 and var id ? id - 1 : throw new ArgumentException("stranger at " + i));
        return ids.ToArray();
    }

    public string Decode(IReadOnlyList<string> alphabet, IReadOnlyList<int> ids)
    {
        if (alphabet == null || ids == null) throw new ArgumentException("alphabet or ids");
        var text = new StringBuilder(ids.Count);
        for (int i = 0; i < ids.Count; i++)
            text.Append(ids[i] >= 0 && ids[i] < alphabet.Count ? alphabet[ids[i]] : throw new ArgumentException("id " + ids[i]));
        return text.ToString();
    }

    // The sum of the first n odd numbers, as a rectangle: n of the mean n.
    public long Scores(int tokens) => tokens < 0 ? throw new ArgumentException("tokens") : (1L + (2L * tokens - 1)) / 2 * tokens;

    public long MultiplyAdds(int tokens, int dK, int dV)
    {
        if ((tokens | dK | dV) < 0) throw new ArgumentException("a size is below 0");
        ulong high = Math.BigMul((ulong)Scores(tokens), (ulong)dK + (ulong)dV, out ulong low);
        return high == 0 && low <= long.MaxValue ? (long)low : throw new OverflowException("more than a long");
    }

    public double Ratio(int longTokens, int shortTokens) => longTokens < 0 || shortTokens < 1
        ? throw new ArgumentException("lengths")
        : double.Exp2(2 * (Math.Log2(longTokens) - Math.Log2(shortTokens)));

    public long MaxTokens(long scoreBudget)
    {
        if (scoreBudget < 0) throw new ArgumentException("budget");
        // The root as a double is off by less than 2 here; its square fits an unsigned long.
        ulong root = (ulong)Math.Sqrt(scoreBudget) + 2;
        while (root * root > (ulong)scoreBudget) root--;
        return (long)root;
    }
}
