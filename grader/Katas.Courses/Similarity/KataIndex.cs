using System.Runtime.InteropServices;
using Katas.Core.Text;

namespace Katas.Courses.Similarity;

/// <summary>
/// Which answers to one kata share which fingerprints. Answers with the same fingerprints are one text, however many handed it in.
/// The rarer a fingerprint, the more it counts: ln((n + 1) / k) for k of n texts. What many texts share is the usual way to write it;
/// what two share is a reason to look.
/// </summary>
/// <param name="handedOut">Hashes of the code that every learner gets; they do not count.</param>
internal sealed class KataIndex(IReadOnlySet<ulong> handedOut)
{
    /// <summary>An answer with fewer fingerprints of its own is too short to be told from another.</summary>
    private const int Fewest = 8;

    private readonly List<DistinctText> texts = [];
    private readonly Dictionary<string, int> known = [];
    private readonly Dictionary<ulong, List<int>> owners = [];
    private int? reference;

    /// <summary>Adds the kit's own answer, which is nobody's submission.</summary>
    public void AddReference(Answer answer) => reference = IndexOf(answer);

    public void Add(int submission, Answer answer) => texts[IndexOf(answer)].Submissions.Add(submission);

    /// <summary>
    /// The submissions that share at least a share of the reference answer, or of their own answer, with each other. A fingerprint
    /// counts however many have it: the reference answer may be all over the class.
    /// </summary>
    public IEnumerable<(int Submission, double Similarity)> LikeReference(double least) =>
        from text in ToReference(least)
        from submission in texts[text.Key].Submissions
        select (submission, text.Value);

    /// <summary>
    /// Groups of submissions in which each two share at least a share of the smaller answer's fingerprints. Two that are as much like
    /// the reference answer as like each other need no group.
    /// </summary>
    public IEnumerable<Clique> Groups(double least)
    {
        var toReference = ToReference(least);
        var pairs = Pairs(least).Where(pair => pair.Value > Math.Min(
            toReference.GetValueOrDefault(pair.Key.A), toReference.GetValueOrDefault(pair.Key.B))).ToDictionary();
        return Cliques.Cover(pairs)
            .Select(clique => clique with { Members = [.. clique.Members.SelectMany(text => texts[text].Submissions).Order()] });
    }

    private int IndexOf(Answer answer)
    {
        ulong[] own = [.. Fingerprints.Of(answer).Where(hash => !handedOut.Contains(hash)).Order()];
        var key = ContentHash.Of(MemoryMarshal.AsBytes(own.AsSpan()));
        if (known.TryGetValue(key, out var index))
            return index;
        texts.Add(new DistinctText(own, []));
        foreach (var hash in own)
        {
            if (!owners.TryGetValue(hash, out var list))
                owners[hash] = list = [];
            list.Add(texts.Count - 1);
        }
        return known[key] = texts.Count - 1;
    }

    /// <summary>How much each text is like the reference answer, where that is much.</summary>
    private Dictionary<int, double> ToReference(double least)
    {
        if (reference is not { } at || texts[at].Own.Length < Fewest)
            return [];
        var of = texts[at].Own.ToHashSet();
        return texts.Index().Where(text => text.Item.Own.Length >= Fewest && text.Item.Submissions.Count > 0)
            .Select(text => (text.Index, Similarity: text.Item.Own.Where(of.Contains).Sum(Worth)
                / Math.Min(of.Sum(Worth), text.Item.Own.Sum(Worth))))
            .Where(text => text.Similarity >= least).ToDictionary(text => text.Index, text => Math.Min(1, text.Similarity));
    }

    private Dictionary<(int A, int B), double> Pairs(double least)
    {
        var sizes = texts.Select(text => text.Own.Where(Counts).Sum(Worth)).ToArray();
        var shared = new Dictionary<(int A, int B), double>();
        foreach (var (hash, list) in owners.Where(owner => Counts(owner.Key)))
            AddPairs(shared, [.. list.Where(text => texts[text].Submissions.Count > 0)], Worth(hash));
        var alike = shared.Where(pair => IsLong(pair.Key.A) && IsLong(pair.Key.B))
            .Select(pair => (pair.Key, Similarity: Math.Min(1, pair.Value / Math.Min(sizes[pair.Key.A], sizes[pair.Key.B]))))
            .Where(pair => pair.Similarity >= least);
        var equal = texts.Index().Where(text => text.Item.Submissions.Count > 1 && text.Item.Own.Length >= Fewest)
            .Select(text => (Key: (text.Index, text.Index), Similarity: 1.0));
        return alike.Concat(equal).ToDictionary(pair => pair.Key, pair => pair.Similarity);
    }

    private static void AddPairs(Dictionary<(int A, int B), double> shared, int[] list, double worth)
    {
        for (var i = 0; i < list.Length; i++)
        {
            for (var j = i + 1; j < list.Length; j++)
                shared[(list[i], list[j])] = shared.GetValueOrDefault((list[i], list[j])) + worth;
        }
    }

    private bool IsLong(int text) => texts[text].Own.Count(Counts) >= Fewest;

    /// <summary>What a tenth of the texts of a large class share is the usual way to write it.</summary>
    private bool Counts(ulong hash) => owners[hash].Count <= Math.Max(20, texts.Count / 10);

    private double Worth(ulong hash) => Math.Log((texts.Count + 1.0) / owners[hash].Count);

    /// <summary>Fingerprints without the handed-out code, and who has exactly these.</summary>
    private sealed record DistinctText(ulong[] Own, List<int> Submissions);
}
