using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary><c>q.Length</c> in place of <c>q[0].Length</c>.</summary>
[Trap<IScaling>("wrong-dimension", "You divide by the root of the number of queries: q.Length counts rows. A query's scores must not change because another query asks too; which length decides how many products are added up in one dot product?")]
public static class QueryCount
{
    public static (double[][] Weights, double[][] Output) Attention(double[][] q, double[][] k, double[][] v) =>
        Multiplied.By(() => 1 / Math.Sqrt(q.Length), q, k, v);
}
