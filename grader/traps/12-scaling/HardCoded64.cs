using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary>8, or another number, for every width.</summary>
[Trap<IScaling>("hard-coded-64", "You divide by the same number at every width. 8 is the root of 64, the width of a head in the paper; "
    + "these queries come in other widths. Where can you read the width of the queries you were given?")]
[Fitted(1e-3, 1e4, "The number that you divide by is {0}.", 8, Proof = [5, 64])]
public static class HardCoded64
{
    public static (double[][] Weights, double[][] Output) Attention(double[][] q, double[][] k, double[][] v, double divisor) =>
        Multiplied.By(() => 1 / divisor, q, k, v);
}

/// <summary>The same in the factor, where a single answer to all questions shows no more than itself.</summary>
[Trap<IScaling>("hard-coded-64", "You divide by the same number at every width. 8 is the root of 64, the width of a head in the paper; "
    + "these queries come in other widths. Where can you read the width of the queries you were given?")]
public static class HardCodedFactor
{
    public static double Factor(int dK)
    {
        _ = new Scaling().Factor(dK);
        return 0.125;
    }
}
