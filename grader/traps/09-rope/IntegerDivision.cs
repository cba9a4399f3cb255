using Katas.Testing;

namespace Katas.Kata09.Traps;

/// <summary>All pairs turn at speed 1.</summary>
[Trap<IRope>("integer-division", "All your pairs turn at the same speed, one radian per position. In C# 2 * i / d with whole numbers "
    + "drops everything after the point, and here that leaves 0. Which of the numbers has to be a double?")]
public static class IntegerDivision
{
    public static double[] Rotate(double[] vector, int position, double theta = 10000) =>
        Turning.By(vector, position, theta, _ => position);
}
