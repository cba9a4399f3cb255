using Katas.Testing;

namespace Katas.Kata08.Traps;

/// <summary>The hands turn the other way.</summary>
[Trap<ISinusoidalClocks>("clock-backwards", "Your hands turn the wrong way: asked to go forward they show an earlier position. Take a "
    + "hand at twelve o'clock and turn it a little clockwise. Does its sine become positive or negative?")]
public static class ClockBackwards
{
    public static double[] Advance(double[] encoding, int steps, double theta) =>
        Parts.Advance(encoding, steps, theta, pair => -Parts.Right.AngularSpeed(pair, encoding.Length, theta));
}
