namespace Katas.Courses.Similarity;

/// <summary>
/// Groups instead of pairs: in a group everyone is alike with everyone else. Every pair lies in one group at least, the most similar
/// pairs begin groups, and a group is as large as it can be (a greedy cover of the edges of a graph by cliques).
/// </summary>
internal static class Cliques
{
    /// <param name="pairs">What is alike, the smaller number first; a number with itself stands for several that are equal.</param>
    public static IEnumerable<Clique> Cover(IReadOnlyDictionary<(int A, int B), double> pairs)
    {
        var similar = pairs.SelectMany(pair => ((int At, int Other, double Similarity)[])
                [(pair.Key.A, pair.Key.B, pair.Value), (pair.Key.B, pair.Key.A, pair.Value)])
            .Where(edge => edge.At != edge.Other).ToLookup(edge => edge.At, edge => (edge.Other, edge.Similarity));
        var covered = new HashSet<(int, int)>();
        foreach (var (pair, similarity) in pairs.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key))
        {
            if (covered.Contains(pair))
                continue;
            var clique = Grown(new Clique(pair.A == pair.B ? [pair.A] : [pair.A, pair.B], similarity), similar);
            covered.UnionWith(clique.Members.SelectMany(a => clique.Members.Where(b => a <= b).Select(b => (a, b))));
            yield return clique;
        }
    }

    private static Clique Grown(Clique clique, ILookup<int, (int Other, double Similarity)> similar)
    {
        var candidates = similar[clique.Members[0]].ToDictionary(edge => edge.Other, edge => edge.Similarity);
        foreach (var member in clique.Members.Skip(1))
            KeepNeighbours(candidates, similar[member]);
        while (candidates.Count > 0)
        {
            var (next, similarity) = candidates.OrderByDescending(candidate => candidate.Value).ThenBy(candidate => candidate.Key).First();
            clique = new Clique([.. clique.Members, next], Math.Min(clique.Similarity, similarity));
            KeepNeighbours(candidates, similar[next]);
        }
        return clique with { Members = [.. clique.Members.Order()] };
    }

    /// <summary>Of the candidates, those that are alike with the new member as well, with the least of their similarities.</summary>
    private static void KeepNeighbours(Dictionary<int, double> candidates, IEnumerable<(int Other, double Similarity)> neighbours)
    {
        var kept = neighbours.Where(edge => candidates.ContainsKey(edge.Other))
            .Select(edge => (edge.Other, Least: Math.Min(candidates[edge.Other], edge.Similarity))).ToArray();
        candidates.Clear();
        foreach (var (other, least) in kept)
            candidates[other] = least;
    }
}

/// <summary>Some of which each is alike with each other.</summary>
/// <param name="Members">Their numbers, in order.</param>
/// <param name="Similarity">The least similarity of two of them.</param>
internal sealed record Clique(IReadOnlyList<int> Members, double Similarity);
