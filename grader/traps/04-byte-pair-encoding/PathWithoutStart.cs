using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>A path that begins after the first merge.</summary>
[Trap<IBytePairEncoding>("path-without-start", "Your path begins after the first merge. A reader who walks it needs to know where it "
    + "starts. What does a word look like before any rule has fired?")]
public static class PathWithoutStart
{
    public static IReadOnlyList<IReadOnlyList<string>> MergePath(IReadOnlyList<Merge> merges, string word) =>
        [.. Symbols.Right.MergePath(merges, word).Skip(1)];
}
