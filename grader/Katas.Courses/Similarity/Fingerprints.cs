namespace Katas.Courses.Similarity;

/// <summary>
/// Winnowing (Schleimer, Wilkerson, Aiken: "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003):
/// of every window of neighbouring hashes the smallest is kept. A run of <see cref="Certain"/> equal tokens is found for certain,
/// one of fewer than <see cref="Gram"/> never.
/// </summary>
internal static class Fingerprints
{
    /// <summary>Tokens in one hash: shorter runs are ordinary C#.</summary>
    public const int Gram = 12;

    /// <summary>The shortest run that cannot be missed.</summary>
    public const int Certain = Gram + Window - 1;

    private const int Window = 8;

    /// <summary>The kept hashes of a run of tokens, each once.</summary>
    public static IReadOnlySet<ulong> Of(Answer answer)
    {
        var kept = new HashSet<ulong>();
        foreach (var file in answer.Tokens.Where(token => token.Kind >= 0).GroupBy(token => token.File))
            Winnow(Grams([.. file]), kept);
        return kept;
    }

    /// <summary>The hash of the tokens from each position on; as many as there are whole grams.</summary>
    public static ulong[] Grams(IReadOnlyList<Token> tokens)
    {
        var hashes = new ulong[Math.Max(0, tokens.Count - Gram + 1)];
        for (var start = 0; start < hashes.Length; start++)
            hashes[start] = Hash(tokens, start);
        return hashes;
    }

    private static void Winnow(ReadOnlySpan<ulong> hashes, HashSet<ulong> kept)
    {
        for (var start = 0; start < Math.Max(1, hashes.Length - Window + 1) && hashes.Length > 0; start++)
            kept.Add(Smallest(hashes.Slice(start, Math.Min(Window, hashes.Length - start))));
    }

    private static ulong Smallest(ReadOnlySpan<ulong> window)
    {
        var smallest = window[0];
        foreach (var hash in window)
            smallest = Math.Min(smallest, hash);
        return smallest;
    }

    /// <summary>
    /// FNV-1a with an avalanche: the smallest of a window must be a fair draw. Any good hash would do, but another one draws other
    /// fingerprints, and pairs near the limit of a listing come and go (XxHash3 listed an honest pair at 0.61 in the class of the tests).
    /// </summary>
    private static ulong Hash(IReadOnlyList<Token> tokens, int start)
    {
        var hash = 14695981039346656037;
        for (var at = start; at < start + Gram; at++)
            hash = Mixed(unchecked((hash ^ (uint)tokens[at].Kind) * 1099511628211));
        return hash;
    }

    private static ulong Mixed(ulong hash)
    {
        hash ^= hash >> 32;
        hash = unchecked(hash * 0xD6E8FEB86659FD93);
        return hash ^ (hash >> 32);
    }
}
