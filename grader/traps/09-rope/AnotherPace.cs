using Katas.Testing;

namespace Katas.Kata09.Traps;

/// <summary>All angles are multiplied by one factor.</summary>
[Trap<IRope>("another-pace", "You turn all pairs too far or not far enough, each by the same factor. The first pair turns by 1 radian from "
    + "one position to the next. By what do you multiply or divide the angle, and does the formula say so?")]
[Fitted(0.05, 20, "Your angles are {0} times what they should be.", 2, 6.283185307179586, Proof = [0.5, 3.141592653589793])]
public static class AnotherPace
{
    public static double[] Rotate(double[] vector, int position, double theta, double factor) =>
        Turning.By(vector, position, theta, pair => factor * Turning.Angle(pair, vector, position, theta));
}
