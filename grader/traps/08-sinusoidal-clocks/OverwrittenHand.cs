using Katas.Testing;

namespace Katas.Kata08.Traps;

/// <summary>The second number of a hand is computed from the first one's new value.</summary>
[Trap<ISinusoidalClocks>("overwritten-hand", "You compute a hand's second number from its first one after the first has already been "
    + "replaced. Both new numbers must be made of both old ones. What do you have to keep until the pair is done?")]
public static class OverwrittenHand
{
    public static double[] Advance(double[] encoding, int steps, double theta)
    {
        var advanced = Parts.Right.Advance(encoding, steps, theta);
        for (var pair = 0; pair < advanced.Length / 2; pair++)
        {
            var (sin, cos) = Math.SinCos(steps * Parts.Right.AngularSpeed(pair, encoding.Length, theta));
            advanced[(2 * pair) + 1] = (encoding[(2 * pair) + 1] * cos) - (advanced[2 * pair] * sin);
        }
        return advanced;
    }
}
