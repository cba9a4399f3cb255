using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary>The number of keys in place of their length.</summary>
[Trap<IScaling>("wrong-dimension", "You divide by the root of the number of keys. But a score is not longer because more keys wait in "
    + "line: which length decides how many products are added up in one dot product?")]
public static class KeyCount
{
    public static (double[][] Weights, double[][] Output) Attention(double[][] q, double[][] k, double[][] v) =>
        Multiplied.By(() => 1 / Math.Sqrt(k.Length), q, k, v);

    public static string? Evidence(double[][] q, double[][] k, double[][] _, (double[][] Weights, double[][] Output) answer) =>
        k.Length == q[0].Length ? null : $"Here {answer.Weights.Length} queries met {k.Length} keys of {q[0].Length} numbers.";
}

/// <summary><c>q.Length</c> in place of <c>q[0].Length</c>.</summary>
[Trap<IScaling>("wrong-dimension", "You divide by the root of the number of queries: q.Length counts rows. A query's scores must not "
    + "change because another query asks too; which length decides how many products are added up in one dot product?")]
public static class QueryCount
{
    public static (double[][] Weights, double[][] Output) Attention(double[][] q, double[][] k, double[][] v) =>
        Multiplied.By(() => 1 / Math.Sqrt(q.Length), q, k, v);
}

/// <summary>The width of the values in place of that of the keys.</summary>
[Trap<IScaling>("wrong-dimension", "You divide by the root of the values' width. Values have no part in the scores; they are blended "
    + "only afterwards. Which length decides how many products are added up in one dot product?")]
public static class ValueWidth
{
    public static (double[][] Weights, double[][] Output) Attention(double[][] q, double[][] k, double[][] v) =>
        Multiplied.By(() => 1 / Math.Sqrt(v[0].Length), q, k, v);
}
