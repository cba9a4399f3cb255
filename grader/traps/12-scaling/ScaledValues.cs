using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary>Right weights, but the values are scaled as well.</summary>
[Trap<IScaling>("scaled-values", "Your weights are right, but your output is a factor 1/√d_k too small: you scale the values, or what "
    + "comes out, as well. An output is a mean of values, so keys that all say 7 must give 7. Which numbers go into softmax, and "
    + "which do not?")]
public static class ScaledValues
{
    public static (double[][] Weights, double[][] Output) Attention(double[][] q, double[][] k, double[][] v)
    {
        var (weights, output) = new Scaling().Attention(q, k, v);
        var factor = new Scaling().Factor(q[0].Length);
        return (weights, [.. output.Select(row => row.Select(x => x * factor).ToArray())]);
    }
}

/// <summary><c>softmax(QKᵀ)·V/√d_k</c>: the division comes too late.</summary>
[Trap<IScaling>("scaled-values", "You divide the blended values by √d_k and leave the scores as they are. Softmax has already saturated "
    + "by then, and every answer shrinks besides: keys that all say 7 no longer give 7. At which step do wide vectors do their harm?")]
public static class ScaledValuesInstead
{
    public static (double[][] Weights, double[][] Output) Attention(double[][] q, double[][] k, double[][] v)
    {
        var (weights, output) = MissingScale.Attention(q, k, v);
        var factor = new Scaling().Factor(q[0].Length);
        return (weights, [.. output.Select(row => row.Select(x => x * factor).ToArray())]);
    }
}
