using Katas.Testing;

namespace Katas.Kata14.Traps;

/// <summary>The word that was begun is finished, whatever the counts say.</summary>
[Trap<IByHand>("word-finished-first", "After u+g you finish the word hug, and u+n comes last. Training does not finish words: the most "
    + "frequent pair comes next, wherever it is. How often is h beside ug, and how often u beside n?")]
public static class WordFinishedFirst
{
    public static string[] HugMerges() => ["u+g", "h+ug", "u+n"];
}
