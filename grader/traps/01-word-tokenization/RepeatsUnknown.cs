using Katas.Testing;

namespace Katas.Kata01.Traps;

/// <summary>The list of unknown words repeats them.</summary>
[Trap<IWordTokenization>("repeats-unknown", "Your list of unknown words names a word as often as it occurs. The occurrences are already "
    + "counted in Unknown; what should the list tell that the count does not?")]
public static class RepeatsUnknown
{
    public static OovReport Coverage(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<string> words) =>
        new WordTokenization().Coverage(vocabulary,
            words) with
        { DistinctUnknown = [.. words.Where(word => !vocabulary.ContainsKey(word))] };
}
