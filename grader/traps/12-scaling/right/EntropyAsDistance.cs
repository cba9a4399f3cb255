using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary>ln n minus the distance from the uniform distribution.</summary>
[RightVariant<IScaling>("entropy as distance from uniform")]
public static class EntropyAsDistance
{
    public static double Entropy(double[] weights)
    {
        _ = new Scaling().Entropy(weights); // refuses what the contract refuses
        return Math.Log(weights.Length) - weights.Sum(p => p == 0 ? 0 : p * (Math.Log(p) + Math.Log(weights.Length)));
    }
}
