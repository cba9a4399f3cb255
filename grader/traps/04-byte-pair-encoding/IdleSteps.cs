using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>A path with one line for every rule, also for those that change nothing.</summary>
[Trap<IBytePairEncoding>("idle-steps", "Your path has a line for every merge in the list, also for those that found nothing to do in "
    + "this word. A path shows the steps that were taken. What did such a line change?")]
public static class IdleSteps
{
    public static IReadOnlyList<IReadOnlyList<string>> MergePath(IReadOnlyList<Merge> merges, string word)
    {
        _ = Symbols.Right.MergePath(merges, word);
        var path = new List<IReadOnlyList<string>> { Symbols.Of(word) };
        foreach (var merge in merges)
            path.Add(Symbols.Apply(merge, path[^1]));
        return path;
    }
}
