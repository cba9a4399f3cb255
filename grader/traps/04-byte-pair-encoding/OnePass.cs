using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>Goes through the list of merges once, from the first to the last.</summary>
[Trap<IBytePairEncoding>("one-pass", "You go through the list of merges once. Two merges may make the same text, and then a late one can "
    + "make what an earlier one was waiting for. Where in the list must you look again after every merge?")]
public static class OnePass
{
    public static IReadOnlyList<string> Segment(IReadOnlyList<Merge> merges, string word) => MergePath(merges, word)[^1];

    public static IReadOnlyList<IReadOnlyList<string>> MergePath(IReadOnlyList<Merge> merges, string word)
    {
        _ = Symbols.Right.MergePath(merges, word);
        var path = new List<IReadOnlyList<string>> { Symbols.Of(word) };
        foreach (var merge in merges)
        {
            if (Symbols.Apply(merge, path[^1]) is var next && next.Count < path[^1].Count)
                path.Add(next);
        }
        return path;
    }
}
