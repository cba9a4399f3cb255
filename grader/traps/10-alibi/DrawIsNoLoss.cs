using Katas.Kit;

namespace Katas.Kata10.Traps;

/// <summary>The first distance at which the far key no longer wins.</summary>
[Trap<IBreakIt>("draw-is-no-loss", "At your distance the far key has used up its advantage exactly: that is a draw. The question is where it loses. Does your formula tell the two apart when the division has no remainder?")]
public static class DrawIsNoLoss
{
    public static int DistanceWhereTheBetterKeyLoses(double slope, double advantage) => (int)Math.Ceiling(advantage / slope);
}
