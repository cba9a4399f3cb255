using Katas.Testing;

namespace Katas.Kata10.Traps;

/// <summary>One geometric row for any number of heads.</summary>
[Trap<IAlibi>("not-power-of-two", "You make one geometric row for any number of heads, as a sentence of the paper suggests. Where the "
    + "number is a power of two that is right; otherwise the authors' code, and the models trained with it, do something else. Which row "
    + "do 12 heads start with, and where do the missing four come from?")]
public static class NotPowerOfTwo
{
    public static double[] Slopes(int heads)
    {
        _ = new Alibi().Slopes(heads);
        return Biases.Geometric(heads);
    }
}
