using Katas.Testing;

namespace Katas.Kata09.Traps;

[RightVariant<IRope>("recurrence: turned step by step, one position at a time")]
public static class OneRadianAtATime
{
    public static double[] Rotate(double[] vector, int position, double theta = 10000)
    {
        _ = new Rope().Rotate(vector, position, theta); // the same refusals
        if (Math.Abs(position) > 1000)
            return new Rope().Rotate(vector, position, theta);
        double[] turned = [.. vector];
        for (var step = 0; step < Math.Abs(position); step++)
            turned = new Rope().Rotate(turned, Math.Sign(position), theta);
        return turned;
    }
}
