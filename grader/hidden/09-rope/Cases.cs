using CsCheck;

namespace Katas.Kata09.Hidden;

/// <summary>Generated vectors of two to eight numbers, and where they stand. Two decimals, so that a message can be read.</summary>
internal static class Cases
{
    public static readonly Gen<double> Numbers = Gen.Int[-200, 200].Select(hundredths => hundredths / 100.0);

    public static readonly Gen<double[]> Vectors =
        from pairs in Gen.Int[1, 4] from vector in Numbers.Array[2 * pairs] select vector;

    /// <summary>Vectors of two pairs and more, in which a speed can be wrong.</summary>
    public static readonly Gen<double[]> Turners =
        from pairs in Gen.Int[2, 4] from vector in Numbers.Array[2 * pairs] select vector;

    public static readonly Gen<(double[] First, double[] Second)> Couples =
        from pairs in Gen.Int[1, 4] from first in Numbers.Array[2 * pairs] from second in Numbers.Array[2 * pairs] select (first, second);

    public static readonly Gen<int> Positions = Gen.Int[-400, 400];

    public static readonly Gen<double> Thetas = Gen.OneOf(Gen.Const(10000.0), Gen.Int[2, 500_000].Select(theta => (double)theta));
}
