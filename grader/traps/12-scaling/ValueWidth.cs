using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary>The width of the values in place of that of the keys.</summary>
[Trap<IScaling>("wrong-dimension", "You divide by the root of the values' width. Values have no part in the scores; they are blended only afterwards. Which length decides how many products are added up in one dot product?")]
public static class ValueWidth
{
    public static (double[][] Weights, double[][] Output) Attention(double[][] q, double[][] k, double[][] v) =>
        Multiplied.By(() => 1 / Math.Sqrt(v[0].Length), q, k, v);
}
