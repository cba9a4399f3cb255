using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary>8 for every width.</summary>
[Trap<IScaling>("hard-coded-64", "You divide by 8 at every width. 8 is the root of 64, the width of a head in the paper; these queries "
    + "come in other widths. Where can you read the width of the queries you were given?")]
public static class HardCoded64
{
    public static double Factor(int dK)
    {
        _ = new Scaling().Factor(dK);
        return 0.125;
    }

    public static (double[][] Weights, double[][] Output) Attention(double[][] q, double[][] k, double[][] v) =>
        Multiplied.By(() => 0.125, q, k, v);
}
