using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary>Entropy with the logarithm to base 2.</summary>
[Trap<IScaling>("bits-not-nats", "Your entropy is in bits: a fair coin has 1. This kata counts in nats, where two equal weights have ln "
    + "2. Which logarithm belongs to exp?")]
public static class BitsNotNats
{
    public static double Entropy(double[] weights) => new Scaling().Entropy(weights) / Math.Log(2);
}

/// <summary>The same by the logarithm of 1/p, which overflows for the smallest weights.</summary>
[Trap<IScaling>("bits-not-nats", "Your entropy is in bits: a fair coin has 1. This kata counts in nats, where two equal weights have ln "
    + "2. Which logarithm belongs to exp? And where a weight is so small that 1/p is no number any more, what is -ln p?")]
public static class BitsByReciprocal
{
    public static double Entropy(double[] weights)
    {
        _ = new Scaling().Entropy(weights);
        return weights.Where(weight => weight > 0).Sum(weight => weight * Math.Log2(1 / weight));
    }
}
