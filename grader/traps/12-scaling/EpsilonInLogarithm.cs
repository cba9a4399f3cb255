using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary>A small number is added below the logarithm.</summary>
[Trap<IScaling>("epsilon-in-logarithm", "You add a small number to each weight before its logarithm is taken, to be safe from ln 0. Now "
    + "every entropy is a little off, and that of a single certain key is below 0. Which weights need no logarithm at all?")]
[Fitted(1e-15, 1, "The number that you add is {0}.", 1e-8, Proof = [1e-5, 0.01])]
public static class EpsilonInLogarithm
{
    public static double Entropy(double[] weights, double epsilon)
    {
        _ = new Scaling().Entropy(weights);
        return -weights.Sum(weight => weight * Math.Log(weight + epsilon));
    }
}
