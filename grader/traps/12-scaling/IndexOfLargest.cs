using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary>Where the largest weight stands, not how large it is.</summary>
[Trap<IScaling>("index-of-largest", "You return where the largest weight stands, not how large it is. A gauge of saturation asks how "
    + "much the favourite gets; does it matter who the favourite is?")]
public static class IndexOfLargest
{
    public static double MaxWeight(double[] weights) => Array.IndexOf(weights, new Scaling().MaxWeight(weights));
}
