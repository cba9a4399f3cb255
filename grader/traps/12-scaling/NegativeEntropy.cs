using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary><c>Σ p ln p</c>.</summary>
[Trap<IScaling>("negative-entropy", "Your entropy is never above 0. The logarithm of a weight below 1 is negative, and so is your sum. "
    + "What turns a sum of such terms into a measure that grows as attention spreads?")]
public static class NegativeEntropy
{
    public static double Entropy(double[] weights) => -new Scaling().Entropy(weights);
}
