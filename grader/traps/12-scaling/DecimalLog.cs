using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary>Entropy with the logarithm to base 10.</summary>
[Trap<IScaling>("decimal-log", "Your entropy uses the logarithm to base 10: ten equal weights have 1. This kata counts in nats, where "
    + "two equal weights have ln 2. Which logarithm belongs to exp?")]
public static class DecimalLog
{
    public static double Entropy(double[] weights) => new Scaling().Entropy(weights) / Math.Log(10);
}
