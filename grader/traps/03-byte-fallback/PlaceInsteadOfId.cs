using Katas.Testing;

namespace Katas.Kata03.Traps;

/// <summary>Ids are taken for places in the list of pieces.</summary>
[Trap<IByteFallback>("place-instead-of-id", "You took an id for the place of its piece in the list of pieces. A vocabulary names the id "
    + "of each piece, and its entries may stand in any order. How do you get from an id back to its piece?")]
public static class PlaceInsteadOfId
{
    public static string DecodeWithUnk(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<int> ids) =>
        string.Concat(ids.Select(id => id >= 0 && id < vocabulary.Count ? vocabulary.Keys.ElementAt(id)
            : throw new ArgumentException("No such id.")));
}
