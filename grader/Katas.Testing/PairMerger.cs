namespace Katas.Testing;

/// <summary>
/// Byte pair encoding of one piece of text: of all neighbours that join to a token the ones of least rank are joined first, the leftmost
/// of equals. Neighbours wait in a queue, so that the time grows little faster than the length of the piece.
/// </summary>
internal sealed class PairMerger
{
    private readonly RankedTokens tokens;
    private readonly byte[] piece;
    private readonly int[] ends, previous; // of the part that starts at a byte: where it ends, and where the part before it starts
    private readonly int[] ranks; // of the token that the part joins to with the one behind it
    private readonly PriorityQueue<int, long> queue = new(); // starts of parts, by that rank and then from left to right

    private PairMerger(RankedTokens tokens, byte[] piece)
    {
        (this.tokens, this.piece) = (tokens, piece);
        (ends, previous, ranks) = (new int[piece.Length], new int[piece.Length], new int[piece.Length]);
        for (var start = 0; start < piece.Length; start++)
            (ends[start], previous[start]) = (start + 1, start - 1);
        for (var start = 0; start < piece.Length; start++)
            Consider(start);
    }

    /// <summary>The ranks of the tokens that a piece is cut into.</summary>
    public static IEnumerable<int> Encode(RankedTokens tokens, byte[] piece)
    {
        var whole = tokens.RankOf(piece);
        return whole != RankedTokens.None ? [whole] : new PairMerger(tokens, piece).Merge();
    }

    private IEnumerable<int> Merge()
    {
        while (queue.TryDequeue(out var start, out var priority))
        {
            if (ranks[start] == (int)(priority >> 32)) // else one of the two has been joined with another part since
                Join(start);
        }
        for (var start = 0; start < piece.Length; start = ends[start])
            yield return tokens.RankOf(piece.AsSpan(start..ends[start]));
    }

    private void Join(int start)
    {
        var joined = ends[start];
        ranks[joined] = RankedTokens.None;
        ends[start] = ends[joined];
        if (ends[start] < piece.Length)
            previous[ends[start]] = start;
        Consider(start);
        if (start > 0)
            Consider(previous[start]);
    }

    /// <summary>Puts the part that starts here and the one behind it in the queue, if they join to a token.</summary>
    private void Consider(int start)
    {
        var middle = ends[start];
        ranks[start] = middle < piece.Length ? tokens.RankOf(piece.AsSpan(start..ends[middle])) : RankedTokens.None;
        if (ranks[start] != RankedTokens.None)
            queue.Enqueue(start, ((long)ranks[start] << 32) | (uint)start);
    }
}
