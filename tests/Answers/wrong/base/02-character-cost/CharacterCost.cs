using System.Text;

namespace Katas.Kata02;

public sealed class CharacterCost : ICharacterCost
{
    public string[] Alphabet(string corpus)
    {
        if (corpus is null)
        {
            throw new ArgumentNullException(nameof(corpus));
        }

        return corpus.EnumerateRunes().Distinct().Order().Select(r => r.ToString()).ToArray();
    }

    public int[] Encode(IReadOnlyList<string> alphabet, string text)
    {
        if (alphabet is null || text is null)
        {
            throw new ArgumentException("An argument is null.");
        }

        var ids = new List<int>();
        foreach (Rune rune in text.EnumerateRunes())
        {
            int id = alphabet.ToList().IndexOf(rune.ToString());
            if (id < 0)
            {
                throw new ArgumentException($"'{rune}' is not in the alphabet.");
            }

            ids.Add(id);
        }

        return ids.ToArray();
    }

    public string Decode(IReadOnlyList<string> alphabet, IReadOnlyList<int> ids)
    {
        if (alphabet is null || ids is null)
        {
            throw new ArgumentException("An argument is null.");
        }

        var text = new StringBuilder();
        foreach (int id in ids)
        {
            if (id < 0 || id >= alphabet.Count)
            {
                throw new ArgumentException($"{id} is no position in the alphabet.");
            }

            text.Append(alphabet[id]);
        }

        return text.ToString();
    }

    public long Scores(int tokens)
    {
        if (tokens < 0)
        {
            throw new ArgumentException("A length is not negative.");
        }

        return (long)tokens * tokens;
    }

    public long MultiplyAdds(int tokens, int dK, int dV)
    {
        if (tokens < 0 || dK < 0 || dV < 0)
        {
            throw new ArgumentException("A number is negative.");
        }

        return checked((long)tokens * tokens * ((long)dK + dV));
    }

    public double Ratio(int longTokens, int shortTokens)
    {
        if (longTokens < 0 || shortTokens <= 0)
        {
            throw new ArgumentException("A length is out of range.");
        }

        double ratio = (double)longTokens / shortTokens;
        return ratio * ratio;
    }

    public long MaxTokens(long scoreBudget)
    {
        if (scoreBudget < 0)
        {
            throw new ArgumentException("A budget is not negative.");
        }

        long root = (long)Math.Sqrt(scoreBudget);
        while ((UInt128)root * (UInt128)root > (UInt128)scoreBudget)
        {
            root--;
        }

        return root;
    }
}
