using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary>The last one in ascending order.</summary>
[RightVariant<IScaling>("sorts a copy")]
public static class LargestAfterSorting
{
    public static double MaxWeight(double[] weights)
    {
        _ = new Scaling().MaxWeight(weights); // refuses what the contract refuses
        return weights.Order().Last();
    }
}
