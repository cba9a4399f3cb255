using Katas.Testing;

namespace Katas.Kata10.Traps;

/// <summary>The first slopes of the next power of two.</summary>
[Trap<IAlibi>("truncated-slopes", "For 12 heads you take the first 12 slopes of 16. Then nobody is far-sighted any more: the gentlest "
    + "slopes are cut off. Which row is complete, and which slopes are only borrowed to fill up?")]
public static class TruncatedSlopes
{
    public static double[] Slopes(int heads)
    {
        var regular = Biases.PowerOfTwo(heads);
        return regular == heads ? Biases.Geometric(heads) : Biases.Geometric(2 * regular)[..heads];
    }
}
