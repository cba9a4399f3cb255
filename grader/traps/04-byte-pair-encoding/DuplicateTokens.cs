using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>Lists a text as often as it is made.</summary>
[Trap<IBytePairEncoding>("duplicate-tokens", "A text that two merges make gets two places in your vocabulary, and every id behind it "
    + "moves. One text has one id, or decoding and encoding drift apart. What do you do with abc when ab+c and a+bc both make it?")]
public static class DuplicateTokens
{
    public static IReadOnlyList<string> Vocabulary(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges)
    {
        _ = Symbols.Right.Vocabulary(alphabet, merges);
        return [.. alphabet, .. merges.Select(merge => merge.Left + merge.Right)];
    }
}
