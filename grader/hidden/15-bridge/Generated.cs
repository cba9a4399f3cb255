using CsCheck;

namespace Katas.Kata15.Hidden;

/// <summary>Generated matrices and texts.</summary>
internal static class Generated
{
    public static readonly Gen<(double[][] Q, double[][] K, double[][] V)> Texts =
        from tokens in Gen.Int[1, 5]
        from pairs in Gen.Int[1, 3]
        from valueWidth in Gen.Int[1, 4]
        from q in Matrix(tokens, 2 * pairs)
        from k in Matrix(tokens, 2 * pairs)
        from v in Matrix(tokens, valueWidth)
        select (q, k, v);

    /// <summary>Hundredths: Gen.Double is fond of 0 and 1e-90.</summary>
    public static Gen<double[][]> Matrix(int rows, int columns) =>
        Gen.Int[-200, 200].Select(hundredths => hundredths / 100.0).Array[columns].Array[rows];
}
