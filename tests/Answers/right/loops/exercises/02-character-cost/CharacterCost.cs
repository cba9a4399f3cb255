using System.Text;

namespace Katas.Kata02;

public sealed class CharacterCost : ICharacterCost
{
    public string[] Alphabet(string corpus)
    {
        if (corpus == null)
        {
            throw new ArgumentException("No corpus.");
        }
        var seen = new bool[0x110000];
        foreach (var rune in corpus.EnumerateRunes())
        {
            seen[rune.Value] = true;
        }
        var result = new List<string>();
        for (var i = 0; i < seen.Length; i++)
        {
            if (seen[i])
            {
                result.Add(char.ConvertFromUtf32(i));
            }
        }
        return result.ToArray();
    }

    public int[] Encode(IReadOnlyList<string> alphabet, string text)
    {
        if (alphabet == null || text == null)
        {
            throw new ArgumentException("Alphabet and text are needed.");
        }
        var ids = new List<int>();
        foreach (var rune in text.EnumerateRunes())
        {
            var id = -1;
            for (var i = 0; i < alphabet.Count; i++)
            {
                if (alphabet[i] == rune.ToString())
                {
                    id = i;
                    break;
                }
            }
            if (id < 0)
            {
                throw new ArgumentException($"{rune} is not in the alphabet.");
            }
            ids.Add(id);
        }
        return ids.ToArray();
    }

    public string Decode(IReadOnlyList<string> alphabet, IReadOnlyList<int> ids)
    {
        if (alphabet == null || ids == null)
        {
            throw new ArgumentException("Alphabet and ids are needed.");
        }
        var text = new StringBuilder();
        foreach (var id in ids)
        {
            if (id < 0 || id >= alphabet.Count)
            {
                throw new ArgumentException($"No character has id {id}.");
            }
            text.Append(alphabet[id]);
        }
        return text.ToString();
    }

    public long Scores(int tokens)
    {
        if (tokens < 0)
        {
            throw new ArgumentException("Negative number of tokens.");
        }
        return (long)tokens * tokens;
    }

    public long MultiplyAdds(int tokens, int dK, int dV)
    {
        if (tokens < 0 || dK < 0 || dV < 0)
        {
            throw new ArgumentException("Negative size.");
        }
        checked
        {
            var cells = (long)tokens * tokens;
            return cells * dK + cells * dV;
        }
    }

    public double Ratio(int longTokens, int shortTokens)
    {
        if (longTokens < 0 || shortTokens < 1)
        {
            throw new ArgumentException("Lengths out of range.");
        }
        return (double)Scores(longTokens) / Scores(shortTokens);
    }

    public long MaxTokens(long scoreBudget)
    {
        if (scoreBudget < 0)
        {
            throw new ArgumentException("Negative budget.");
        }
        var n = (long)Math.Sqrt(scoreBudget);
        while (n > 3037000499 || n * n > scoreBudget)
        {
            n--;
        }
        while (n < 3037000499 && (n + 1) * (n + 1) <= scoreBudget)
        {
            n++;
        }
        return n;
    }
}
