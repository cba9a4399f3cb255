using Katas.Testing;

namespace Katas.Kata07.Traps;

/// <summary>The last word is followed by the first.</summary>
[Trap<IBagOfWords>("wraparound-pair", "You let the first word follow the last, as if the sentence were a ring. A sentence of n words has "
    + "fewer neighbourhoods than a ring of n. How many?")]
public static class WraparoundPair
{
    public static IReadOnlyDictionary<(int Left, int Right), int> Bigrams(IReadOnlyList<int> ids) =>
        Parts.Bigrams(ids, () => ids.Select((id, i) => (id, ids[(i + 1) % ids.Count])));
}
