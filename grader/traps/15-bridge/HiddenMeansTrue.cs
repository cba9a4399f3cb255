using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>true for hidden.</summary>
[Trap<IBridge>("hidden-means-true", "Your mask says true where a key is hidden. Libraries disagree about this, and it is a famous source "
    + "of bugs; in this kata true has the other meaning. What does the contract promise about the last row?")]
public static class HiddenMeansTrue
{
    public static bool[][] Mask(int queries, int keys) =>
        [.. Parts.Right.Mask(queries, keys).Select(row => row.Select(mayLook => !mayLook).ToArray())];
}
