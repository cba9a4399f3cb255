using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>Leaves out characters that are not in the alphabet.</summary>
[Trap<IBytePairEncoding>("drops-unknown", "Your Encode leaves out characters it does not know. The text comes back shorter and nobody is "
    + "told. What should a function do that cannot keep its promise?")]
public static class DropsUnknown
{
    public static int[] Encode(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges, string word)
    {
        var vocabulary = Symbols.Right.Vocabulary(alphabet, merges).ToList();
        return [.. Symbols.Right.Segment(merges, word).Select(token => vocabulary.IndexOf(token)).Where(id => id >= 0)];
    }
}
