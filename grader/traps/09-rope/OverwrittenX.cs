using Katas.Testing;

namespace Katas.Kata09.Traps;

/// <summary>The new x is used to compute the new y.</summary>
[Trap<IRope>("overwritten-x", "Your second number of a pair is computed from the first one after that was replaced. Both new numbers "
    + "need both old ones. What has to be kept until both are done?")]
public static class OverwrittenX
{
    public static double[] Rotate(double[] vector, int position, double theta = 10000) =>
        Turning.Pairs(vector, position, theta, (x, y, pair) =>
        {
            var (sin, cos) = Math.SinCos(Turning.Angle(pair, vector, position, theta));
            var turned = (x * cos) - (y * sin);
            return (turned, (turned * sin) + (y * cos));
        });
}
