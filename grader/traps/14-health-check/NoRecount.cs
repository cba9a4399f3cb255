using Katas.Testing;

namespace Katas.Kata14.Traps;

/// <summary>Three merges from one count.</summary>
[Trap<IByHand>("no-recount", "You took the three most frequent pairs of one count. After u+g the u of hug is gone, and p+u has lost the "
    + "five of pug. What must be counted again before the second merge?")]
public static class NoRecount
{
    public static string[] HugMerges() => ["u+g", "p+u", "u+n"];
}
