using Katas.Testing;

namespace Katas.Kata11.Traps;

/// <summary>The keys ask and the queries are asked.</summary>
[Trap<ISoftLookup>("roles-swapped", "In your scores the keys ask and the queries are asked: row and column have changed places. Row i "
    + "belongs to the token that asks; which of its vectors belongs there?")]
public static class RolesSwapped
{
    public static (double[][] Weights, double[][] Output) SelfAttention(double[][] x, double[][] wQ, double[][] wK, double[][] wV)
    {
        _ = new SoftLookup().SelfAttention(x, wQ, wK, wV);
        return new SoftLookup().SelfAttention(x, wK, wQ, wV);
    }
}
