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
        var ranks = merges.Index().DistinctBy(entry => entry.Item).ToDictionary(entry => entry.Item, entry => entry.Index);
        var symbols = new LinkedList<string>(word.EnumerateRunes().Select(rune => rune.ToString()));
        var places = new PriorityQueue<LinkedListNode<string>, (int Rank, int Order)>();
        var order = 0;
        for (var node = symbols.First; node is not null; node = node.Next)
            Enqueue(node);
        while (places.TryDequeue(out var left, out var priority))
        {
            if (left.List is null || left.Next is not { } right
                || !ranks.TryGetValue(new(left.Value, right.Value), out var rank)
                || rank != priority.Rank)
            {
                continue;
            }

            left.Value += right.Value;
            symbols.Remove(right);
            if (left.Previous is { } before)
                Enqueue(before);
            Enqueue(left);
        }
        return [.. symbols];

        void Enqueue(LinkedListNode<string> node)
        {
            if (node.Next is { } next && ranks.TryGetValue(new(node.Value, next.Value), out var rank))
                places.Enqueue(node, (rank, order++));
        }
    }
}
