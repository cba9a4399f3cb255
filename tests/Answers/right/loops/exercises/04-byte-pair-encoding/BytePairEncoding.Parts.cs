namespace Katas.Kata04;

public sealed partial class BytePairEncoding
{
    private static Merge Best(Dictionary<Merge, long> pairs)
    {
        var best = default(Merge);
        var most = 0L;
        foreach (var (pair, count) in pairs)
        {
            var better = count > most;
            if (count == most)
            {
                var left = string.CompareOrdinal(pair.Left, best.Left);
                better = left > 0 || (left == 0 && string.CompareOrdinal(pair.Right, best.Right) > 0);
            }
            if (better)
            {
                best = pair;
                most = count;
            }
        }
        return best;
    }

    private static List<string> Characters(string word)
    {
        var characters = new List<string>();
        foreach (var rune in word.EnumerateRunes())
        {
            characters.Add(rune.ToString());
        }
        return characters;
    }

    private static List<string> Apply(List<string> symbols, Merge merge)
    {
        var result = new List<string>();
        var i = 0;
        while (i < symbols.Count)
        {
            if (i + 1 < symbols.Count && symbols[i] == merge.Left && symbols[i + 1] == merge.Right)
            {
                result.Add(symbols[i] + symbols[i + 1]);
                i += 2;
            }
            else
            {
                result.Add(symbols[i]);
                i++;
            }
        }
        return result;
    }

    private static void CheckMerges(IReadOnlyList<Merge> merges)
    {
        if (merges == null)
        {
            throw new ArgumentException("No merges.");
        }
        foreach (var merge in merges)
        {
            if (string.IsNullOrEmpty(merge.Left) || string.IsNullOrEmpty(merge.Right))
            {
                throw new ArgumentException("A side of a merge is empty.");
            }
        }
    }
}
