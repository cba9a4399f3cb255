using Katas.Testing;

namespace Katas.Kata10.Traps;

/// <summary>The first slopes of the longer row fill up, not every other one.</summary>
[Trap<IAlibi>("borrowed-in-a-row", "To fill up you take the slopes of the longer row as they come, and every second one of them you have "
    + "already. Which places of the longer row are new?")]
public static class BorrowedInARow
{
    public static double[] Slopes(int heads)
    {
        var regular = Biases.PowerOfTwo(heads);
        return [.. Biases.Geometric(regular), .. Biases.Geometric(2 * regular).Take(heads - regular)];
    }
}
