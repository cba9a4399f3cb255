using Katas.Testing;

namespace Katas.Kata10.Traps;

/// <summary>The slopes are sorted.</summary>
[Trap<IAlibi>("sorted-slopes", "Your slopes are right, but sorted. Head 5 of a trained model expects the slope it was trained with; with "
    + "another one it is another head. In which order do the authors put regular and borrowed slopes?")]
public static class SortedSlopes
{
    public static double[] Slopes(int heads) =>
        [.. new Alibi().Slopes(heads).OrderDescending()];
}
