using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary>Entropy with the logarithm to base 2.</summary>
[Trap<IScaling>("bits-not-nats", "Your entropy is in bits: a fair coin has 1. This kata counts in nats, where two equal weights have ln "
    + "2. Which logarithm belongs to exp?")]
public static class BitsNotNats
{
    public static double Entropy(double[] weights) => new Scaling().Entropy(weights) / Math.Log(2);
}
