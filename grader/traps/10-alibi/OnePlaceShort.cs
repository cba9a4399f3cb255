using Katas.Kit;

namespace Katas.Kata10.Traps;

/// <summary>The last distance at which the far key does not lose.</summary>
[Trap<IBreakIt>("one-place-short", "At your distance the far key has not lost yet: it is the last place where its advantage still covers the penalty. What happens one place on?")]
public static class OnePlaceShort
{
    public static int DistanceWhereTheBetterKeyLoses(double slope, double advantage) => (int)Math.Floor(advantage / slope);
}
