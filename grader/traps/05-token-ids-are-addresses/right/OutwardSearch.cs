using Katas.Testing;

namespace Katas.Kata05.Traps;

/// <summary>The nearest id is searched outwards, step by step; new ids come from a dictionary.</summary>
[RightVariant<IAddresses>("outward search")]
public static class OutwardSearch
{
    public static int NearestById(int id, int vocabularySize)
    {
        if (id < 0 || id >= vocabularySize || vocabularySize < 2)
            throw new ArgumentException("No such neighbour.", nameof(id));
        for (var distance = 1; ; distance++)
        {
            if (id - distance >= 0)
                return id - distance;
            if (id + distance < vocabularySize)
                return id + distance;
        }
    }

    public static int[] Relabel(IReadOnlyList<int> ids, IReadOnlyList<int> permutation)
    {
        var newIds = permutation.Index().ToDictionary(entry => entry.Index, entry => entry.Item);
        if (newIds.Values.Distinct().Count() != newIds.Count
            || newIds.Values.Any(id => !newIds.ContainsKey(id))
            || ids.Any(id => !newIds.ContainsKey(id)))
        {
            throw new ArgumentException("Not ids and a permutation.", nameof(ids));
        }

        return [.. ids.Select(id => newIds[id])];
    }
}
