using System.Runtime.InteropServices;
using System.Text;

namespace Katas.Kata04;

public sealed class BytePairEncoding : IBytePairEncoding
{
    public IReadOnlyList<Merge> Train(IReadOnlyDictionary<string, int> wordCounts, int mergeCount)
    {
        if (wordCounts is null || mergeCount < 0 || wordCounts.Values.Any(count => count <= 0))
        {
            throw new ArgumentException("Words that occur at least once are needed, and a number of merges from 0.");
        }
        var table = new SymbolTable();
        var words = wordCounts.Select(entry => (Symbols: table.Spell(entry.Key), Count: entry.Value)).ToArray();
        var merges = new List<Merge>();
        var pairs = new Dictionary<(int Left, int Right), long>();
        while (merges.Count < mergeCount && Count(words, pairs))
        {
            var best = Best(pairs, table);
            merges.Add(new Merge(table[best.Left], table[best.Right]));
            var joined = table.NumberOf(table[best.Left] + table[best.Right]);
            foreach (ref var word in words.AsSpan())
            {
                word.Symbols = SymbolTable.Join(word.Symbols, best.Left, best.Right, joined).ToArray();
            }
        }
        return merges.AsReadOnly();
    }

    public IReadOnlyList<string> Vocabulary(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges)
    {
        Check(merges);
        var seen = new HashSet<string>();
        var tokens = new List<string>();
        foreach (var text in (alphabet ?? throw new ArgumentNullException(nameof(alphabet))).Concat(merges.Select(m => m.Left + m.Right)))
        {
            ArgumentException.ThrowIfNullOrEmpty(text, nameof(alphabet));
            if (seen.Add(text))
            {
                tokens.Add(text);
            }
        }
        return tokens.AsReadOnly();
    }

    // One place at a time: the lowest rank first, and the leftmost of equals.
    public IReadOnlyList<string> Segment(IReadOnlyList<Merge> merges, string word)
    {
        var ranks = Ranks(merges);
        var symbols = new LinkedList<string>(Characters(word));
        while (true)
        {
            var best = (Rank: int.MaxValue, Node: default(LinkedListNode<string>));
            for (var node = symbols.First; node?.Next is not null; node = node.Next)
            {
                if (ranks.TryGetValue(new Merge(node.Value, node.Next.Value), out var rank) && rank < best.Rank)
                {
                    best = (rank, node);
                }
            }
            if (best.Node is null)
            {
                return [.. symbols];
            }
            best.Node.Value += best.Node.Next!.Value;
            symbols.Remove(best.Node.Next);
        }
    }

    public IReadOnlyList<IReadOnlyList<string>> MergePath(IReadOnlyList<Merge> merges, string word)
    {
        var ranks = Ranks(merges);
        var path = new List<string[]> { Characters(word) };
        while (true)
        {
            var symbols = path[^1];
            var lowest = int.MaxValue;
            for (var i = 1; i < symbols.Length; i++)
            {
                lowest = Math.Min(lowest, ranks.GetValueOrDefault(new Merge(symbols[i - 1], symbols[i]), int.MaxValue));
            }
            if (lowest == int.MaxValue)
            {
                return path;
            }
            path.Add(Join(symbols, merges[lowest]));
        }
    }

    public int[] Encode(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges, string word)
    {
        var vocabulary = Vocabulary(alphabet, merges);
        var places = new Dictionary<string, int>(vocabulary.Count);
        for (var i = 0; i < vocabulary.Count; i++)
        {
            places.Add(vocabulary[i], i);
        }
        var tokens = Segment(merges, word);
        var ids = new int[tokens.Count];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = places.TryGetValue(tokens[i], out var id) ? id : throw new ArgumentException($"No id for '{tokens[i]}'.");
        }
        return ids;
    }

    public string Decode(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges, IReadOnlyList<int> ids)
    {
        var vocabulary = Vocabulary(alphabet, merges);
        var text = new StringBuilder();
        foreach (var id in ids ?? throw new ArgumentNullException(nameof(ids)))
        {
            text.Append((uint)id < (uint)vocabulary.Count ? vocabulary[id] : throw new ArgumentOutOfRangeException(nameof(ids)));
        }
        return text.ToString();
    }

    private static bool Count((int[] Symbols, int Count)[] words, Dictionary<(int Left, int Right), long> pairs)
    {
        pairs.Clear();
        foreach (var (symbols, count) in words)
        {
            for (var i = 1; i < symbols.Length; i++)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(pairs, (symbols[i - 1], symbols[i]), out _) += count;
            }
        }
        return pairs.Count > 0;
    }

    private static (int Left, int Right) Best(Dictionary<(int Left, int Right), long> pairs, SymbolTable table) =>
        pairs.Aggregate((a, b) =>
        {
            var order = a.Value.CompareTo(b.Value);
            order = order != 0 ? order : string.CompareOrdinal(table[a.Key.Left], table[b.Key.Left]);
            order = order != 0 ? order : string.CompareOrdinal(table[a.Key.Right], table[b.Key.Right]);
            return order >= 0 ? a : b;
        }).Key;

    private static Dictionary<Merge, int> Ranks(IReadOnlyList<Merge> merges)
    {
        Check(merges);
        var ranks = new Dictionary<Merge, int>();
        for (var rank = 0; rank < merges.Count; rank++)
        {
            ranks.TryAdd(merges[rank], rank);
        }
        return ranks;
    }

    private static string[] Join(ReadOnlySpan<string> symbols, Merge merge)
    {
        var result = new List<string>(symbols.Length);
        while (symbols is [var first, .. var rest])
        {
            var fits = first == merge.Left && rest is [var second, ..] && second == merge.Right;
            result.Add(fits ? first + rest[0] : first);
            symbols = fits ? rest[1..] : rest;
        }
        return [.. result];
    }

    private static string[] Characters(string word) => word is null
        ? throw new ArgumentNullException(nameof(word))
        : word.EnumerateRunes().Select(rune => rune.ToString()).ToArray();

    private static void Check(IReadOnlyList<Merge> merges)
    {
        if (merges is null || merges.Any(merge => merge is not { Left.Length: > 0, Right.Length: > 0 }))
        {
            throw new ArgumentException("The merges are null, or a side of one is empty.", nameof(merges));
        }
    }
}
