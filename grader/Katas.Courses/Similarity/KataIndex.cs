namespace Katas.Courses.Similarity;

/// <summary>
/// Which answers to one kata share which fingerprints. The rarer a fingerprint, the more it counts: ln((n + 1) / k) for k of n answers.
/// What many answers share is the usual way to write it; what two share is a reason to look.
/// </summary>
/// <param name="starter">Hashes that the starter code holds; they do not count.</param>
internal sealed class KataIndex(IReadOnlySet<ulong> starter)
{
    /// <summary>An answer with fewer fingerprints of its own is too short to be told from another.</summary>
    private const int Fewest = 8;

    private readonly Dictionary<int, ulong[]> answers = [];
    private readonly Dictionary<ulong, List<int>> owners = [];

    public void Add(int submission, Answer answer)
    {
        ulong[] own = [.. Fingerprints.Of(answer).Where(hash => !starter.Contains(hash)).Order()];
        answers[submission] = own;
        foreach (var hash in own)
        {
            if (!owners.TryGetValue(hash, out var list))
                owners[hash] = list = [];
            list.Add(submission);
        }
    }

    /// <summary>Every pair that shares at least a share of the smaller answer's fingerprints.</summary>
    public IEnumerable<(int A, int B, double Similarity)> Pairs(double least)
    {
        var sizes = answers.ToDictionary(answer => answer.Key, answer => answer.Value.Where(Counts).Sum(Worth));
        var shared = new Dictionary<(int A, int B), double>();
        foreach (var (hash, list) in owners.Where(owner => owner.Value.Count > 1 && Counts(owner.Key)))
            AddPairs(shared, list, Worth(hash));
        return shared.Where(pair => IsLong(pair.Key.A) && IsLong(pair.Key.B))
            .Select(pair => (pair.Key.A, pair.Key.B, Similarity: Math.Min(1, pair.Value / Math.Min(sizes[pair.Key.A], sizes[pair.Key.B]))))
            .Where(pair => pair.Similarity >= least);
    }

    private static void AddPairs(Dictionary<(int A, int B), double> shared, List<int> list, double worth)
    {
        for (var i = 0; i < list.Count; i++)
        {
            for (var j = i + 1; j < list.Count; j++)
                shared[(list[i], list[j])] = shared.GetValueOrDefault((list[i], list[j])) + worth;
        }
    }

    private bool IsLong(int submission) => answers[submission].Count(Counts) >= Fewest;

    /// <summary>What a tenth of a large class shares is the usual way to write it.</summary>
    private bool Counts(ulong hash) => owners[hash].Count <= Math.Max(20, answers.Count / 10);

    private double Worth(ulong hash) => Math.Log((answers.Count + 1.0) / owners[hash].Count);
}
