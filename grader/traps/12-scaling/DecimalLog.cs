using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary>Entropy with the logarithm to base 10, or to any base but 2 and e.</summary>
[Trap<IScaling>("decimal-log", "Your entropy uses a logarithm of another base than e; to base 10, ten equal weights have 1. This kata "
    + "counts in nats, where two equal weights have ln 2. Which logarithm belongs to exp?")]
[Fitted(1.01, 1e4, "The base of your logarithm is {0}.", 10, Proof = [3, 256])]
public static class DecimalLog
{
    public static double Entropy(double[] weights, double number) => new Scaling().Entropy(weights) / Math.Log(number);
}
