using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>How fast tokenizers do it: a list of neighbours and a queue of places by rank, one place at a time.</summary>
[RightVariant<IBytePairEncoding>("priority queue over a linked list")]
public static class QueueOverLinkedSymbols
{
    public static IReadOnlyList<string> Segment(IReadOnlyList<Merge> merges, string word)
    {
        ArgumentNullException.ThrowIfNull(merges);
        ArgumentNullException.ThrowIfNull(word);
        if (merges.Any(merge => string.IsNullOrEmpty(merge.Left) || string.IsNullOrEmpty(merge.Right)))
            throw new ArgumentException("A side of a merge is empty.", nameof(merges));
        var symbols = new LinkedList<string>(word.EnumerateRunes().Select(rune => rune.ToString()));
        var places = new Places(merges);
        for (var node = symbols.First; node is not null; node = node.Next)
            places.Add(node);
        while (places.TryTake() is { Next: { } right } left)
        {
            left.Value += right.Value;
            symbols.Remove(right);
            if (left.Previous is { } before)
                places.Add(before);
            places.Add(left);
        }
        return [.. symbols];
    }

    /// <summary>Places where a merge applies, the lowest rank first.</summary>
    private sealed class Places(IReadOnlyList<Merge> merges)
    {
        private readonly Dictionary<Merge, int> ranks =
            merges.Index().DistinctBy(entry => entry.Item).ToDictionary(entry => entry.Item, entry => entry.Index);

        private readonly PriorityQueue<LinkedListNode<string>, (int Rank, int Order)> queue = new();
        private int order;

        public void Add(LinkedListNode<string> node)
        {
            if (RankAt(node) is { } rank)
                queue.Enqueue(node, (rank, order++));
        }

        /// <summary>The next place whose merge still applies; others were used up by earlier merges.</summary>
        public LinkedListNode<string>? TryTake()
        {
            while (queue.TryDequeue(out var node, out var priority))
            {
                if (node.List is not null && RankAt(node) == priority.Rank)
                    return node;
            }
            return null;
        }

        private int? RankAt(LinkedListNode<string> node) =>
            node.Next is { } next && ranks.TryGetValue(new(node.Value, next.Value), out var rank) ? rank : null;
    }
}
