using Katas.Testing;

namespace Katas.Kata15.Traps.Right;

/// <summary>No mask: each query gets the keys up to itself and a plain softmax.</summary>
[RightVariant<IBridge>("a prefix of the keys instead of a mask")]
public static class PrefixWithoutMask
{
    public static double[][] Attend(double[][] q, double[][] k, double[][] v)
    {
        _ = Parts.Right.Attend(q, k, v); // refuses what must be refused
        return [.. q.Select((query, i) =>
            Parts.Blend(Parts.Softmax(Parts.Scores(query, k[..(k.Length - q.Length + i + 1)])), v, v[0].Length))];
    }

    public static double[][] AttendHeads(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads) =>
        Parts.AttendHeads(x, wQ, wK, wV, wO, heads, Attend);
}
