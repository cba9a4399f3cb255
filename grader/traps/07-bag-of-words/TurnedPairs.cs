using Katas.Testing;

namespace Katas.Kata07.Traps;

/// <summary>The later word is called left.</summary>
[Trap<IBagOfWords>("turned-pairs", "Your pairs are turned round: the word that comes later stands on the left. Read *dog bites* aloud. "
    + "Which of the two is the left one?")]
public static class TurnedPairs
{
    public static IReadOnlyDictionary<(int Left, int Right), int> Bigrams(IReadOnlyList<int> ids) =>
        Parts.Bigrams(ids, () => ids.Zip(ids.Skip(1), (left, right) => (right, left)));
}
