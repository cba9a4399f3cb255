using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary>√d_k is taken from the queries and again from the keys.</summary>
[Trap<IScaling>("scaled-twice", "Your scores end up divided by all of d_k: either directly, or by √d_k in the queries and by √d_k once "
    + "more in the keys. The wider the vectors, the flatter your attention becomes. How much of √d_k must each factor of the product "
    + "carry, if the product is to be divided by √d_k once?")]
public static class ScaledTwice
{
    public static (double[][] Weights, double[][] Output) Attention(double[][] q, double[][] k, double[][] v) =>
        Multiplied.By(() => 1.0 / q[0].Length, q, k, v);
}
