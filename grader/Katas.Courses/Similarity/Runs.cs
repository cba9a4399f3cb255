namespace Katas.Courses.Similarity;

/// <summary>
/// Runs of tokens that two answers share, the longest first and no token twice: greedy string tiling
/// (Wise: "String similarity via greedy string tiling and running Karp–Rabin matching", 1993).
/// </summary>
internal static class Runs
{
    /// <param name="a">One answer.</param>
    /// <param name="b">The other.</param>
    /// <param name="starter">Hashes of grams that the starter code holds: they do not count.</param>
    public static IReadOnlyList<Run> Shared(Answer a, Answer b, IReadOnlySet<ulong> starter)
    {
        var (takenA, takenB) = (new bool[a.Tokens.Count], new bool[b.Tokens.Count]);
        var runs = new List<Run>();
        foreach (var run in Maximal(a, b, starter).OrderByDescending(run => run.Length).ThenBy(run => run.InA).ThenBy(run => run.InB))
        {
            if (Free(run, takenA, takenB) is not { Length: >= Fingerprints.Gram } free)
                continue;
            takenA.AsSpan(free.InA, free.Length).Fill(true);
            takenB.AsSpan(free.InB, free.Length).Fill(true);
            runs.Add(free);
        }
        return runs;
    }

    /// <summary>Every run that can be made longer on neither side.</summary>
    private static IEnumerable<Run> Maximal(Answer a, Answer b, IReadOnlySet<ulong> starter)
    {
        var places = Fingerprints.Grams(b.Tokens).Select((hash, at) => (hash, at)).ToLookup(gram => gram.hash, gram => gram.at);
        var hashes = Fingerprints.Grams(a.Tokens);
        foreach (var inA in Enumerable.Range(0, hashes.Length).Where(at => !starter.Contains(hashes[at])))
        {
            var begins = inA == 0 || starter.Contains(hashes[inA - 1]);
            foreach (var inB in places[hashes[inA]].Where(inB => begins || inB == 0 || a.Tokens[inA - 1].Kind != b.Tokens[inB - 1].Kind))
                yield return new Run(inA, inB, Length(a, b, inA, inB));
        }
    }

    private static int Length(Answer a, Answer b, int inA, int inB)
    {
        var length = 0;
        while (inA + length < a.Tokens.Count && inB + length < b.Tokens.Count && a.Tokens[inA + length].Kind == b.Tokens[inB + length].Kind)
            length++;
        return length;
    }

    /// <summary>The first stretch of a run that no longer run has taken on either side.</summary>
    private static Run Free(Run run, bool[] takenA, bool[] takenB)
    {
        var skip = 0;
        while (skip < run.Length && (takenA[run.InA + skip] || takenB[run.InB + skip]))
            skip++;
        var length = 0;
        while (skip + length < run.Length && !takenA[run.InA + skip + length] && !takenB[run.InB + skip + length])
            length++;
        return new Run(run.InA + skip, run.InB + skip, length);
    }
}

/// <summary>So many tokens, equal from a position in one answer and a position in the other.</summary>
internal readonly record struct Run(int InA, int InB, int Length);
