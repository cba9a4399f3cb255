using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>A merge that stands twice in the list gets its second rank.</summary>
[Trap<IBytePairEncoding>("last-wins", "A merge that is in the list twice gets its later rank, as in a dictionary that is filled by "
    + "overwriting. The rule was there from its first place on. Which of the two ranks may an entry keep?")]
public static class LastWins
{
    public static IReadOnlyList<string> Segment(IReadOnlyList<Merge> merges, string word) => MergePath(merges, word)[^1];

    public static IReadOnlyList<IReadOnlyList<string>> MergePath(IReadOnlyList<Merge> merges, string word) =>
        Symbols.Right.MergePath(merges is null ? merges! : [.. merges.Reverse().Distinct().Reverse()], word);
}
