using CsCheck;
using Katas.Testing;

namespace Katas.Kata13.Hidden;

/// <summary>Tokens, four matrices and a number of heads.</summary>
internal sealed record Case(int Heads, double[][] X, double[][] WQ, double[][] WK, double[][] WV, double[][] WO)
{
    public static readonly Gen<Case> Any =
        from heads in Gen.Int[1, 4]
        from headWidth in Gen.Int[1, 3]
        from tokens in Gen.Int[1, 5]
        let width = heads * headWidth
        from x in Matrix(tokens, width)
        from weights in Matrix(width, width).Array[4]
        select new Case(heads, x, weights[0], weights[1], weights[2], weights[3]);

    /// <summary>Five tokens; the number of tokens, the width and the number of heads should all differ.</summary>
    public static Case FiveTokens(int width, int heads, double scale = 1)
    {
        var probe = new Probe();
        double[][] Square() => probe.Matrix(width, width);
        return new Case(heads, probe.Matrix(5, width, scale), Square(), Square(), Square(), Square());
    }

    /// <summary>Five tokens of four numbers, whose first drowns the others if they share one budget.</summary>
    public static double[][] OneLoudToken()
    {
        var probe = new Probe();
        return [[60, 0, 0, 50], .. Enumerable.Range(0, 4).Select(_ => (double[])[0, probe.Number(), probe.Number(2), 0])];
    }

    public static double[][] Identity(int width) =>
        [.. Enumerable.Range(0, width).Select(i => Enumerable.Range(0, width).Select(j => i == j ? 1.0 : 0).ToArray())];

    public double[][] AttendWith(IMultiHeadAttention answer) => answer.Attend(X, WQ, WK, WV, WO, Heads);

    public override string ToString() => $"{Heads} heads, x = {Show.Value(X)}, W_Q = {Show.Value(WQ)}, W_K = {Show.Value(WK)}";

    // Hundredths: Gen.Double is fond of 0 and 1e-90.
    private static Gen<double[][]> Matrix(int rows, int columns) =>
        Gen.Int[-200, 200].Select(hundredths => hundredths / 100.0).Array[columns].Array[rows];
}
