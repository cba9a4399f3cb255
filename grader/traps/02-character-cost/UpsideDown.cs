using Katas.Testing;

namespace Katas.Kata02.Traps;

/// <summary>The ratio of the short to the long.</summary>
[Trap<ICharacterCost>("upside-down", "Your ratio is upside down: a longer sequence should cost more than once as much as a shorter one, "
    + "not a fraction of it.")]
public static class UpsideDown
{
    public static double Ratio(int longTokens, int shortTokens) => Math.Pow((double)shortTokens / longTokens, 2);
}
