using Katas.Testing;

namespace Katas.Kata08.Traps;

/// <summary>The period is 1 / speed, as if a turn were one radian.</summary>
[Trap<ISinusoidalClocks>("missing-two-pi", "Your period is the time the clock needs for one radian. A radian is less than a sixth of the "
    + "dial. How many of them does the hand pass before it is back where it was?")]
public static class MissingTwoPi
{
    public static double Period(int pair, int dModel, double theta) => 1 / Parts.Right.AngularSpeed(pair, dModel, theta);
}
