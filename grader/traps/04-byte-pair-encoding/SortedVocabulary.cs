using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>Sorts the vocabulary.</summary>
[Trap<IBytePairEncoding>("sorted-vocabulary", "You sort the vocabulary. An id is an address and needs no order; but the next merge "
    + "learned would then move the ids of half the tokens, and every stored text would decode to nonsense. Where can a new token go "
    + "without disturbing anyone?")]
public static class SortedVocabulary
{
    public static IReadOnlyList<string> Vocabulary(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges) =>
        [.. Symbols.Right.Vocabulary(alphabet, merges).Order(StringComparer.Ordinal)];
}
