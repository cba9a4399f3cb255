using Katas.Testing;

namespace Katas.Kata09.Traps;

/// <summary>The sign of the sine is swapped.</summary>
[Trap<IRope>("clockwise", "Your pairs turn clockwise. The query and the key both turn the wrong way, so a score still depends on the "
    + "distance only; but what is ahead now counts as behind, and every single vector differs. Which of the two sines carries the minus?")]
public static class Clockwise
{
    public static double[] Rotate(double[] vector, int position, double theta = 10000) =>
        Turning.By(vector, position, theta, pair => -Turning.Angle(pair, vector, position, theta));
}
