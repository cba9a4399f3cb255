using CsCheck;

namespace Katas.Kata09.Hidden;

/// <summary>Generated vectors of two to eight numbers, and where they stand. Two decimals, so that a message can be read.</summary>
internal static class Cases
{
    public static readonly Gen<double> Numbers = Gen.Int[-200, 200].Select(hundredths => hundredths / 100.0);

    public static readonly Gen<double[]> Vectors =
        from pairs in Gen.Int[1, 4] from vector in Numbers.Array[2 * pairs] select vector;

    public static readonly Gen<(double[] First, double[] Second)> Couples =
        from pairs in Gen.Int[1, 4] from first in Numbers.Array[2 * pairs] from second in Numbers.Array[2 * pairs] select (first, second);

    public static readonly Gen<int> Positions = Gen.Int[-400, 400];
}
