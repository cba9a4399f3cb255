using CsCheck;

namespace Katas.Kata08.Hidden;

/// <summary>Generated clocks, and what can be read from their hands.</summary>
internal static class Clocks
{
    public static readonly Gen<int> Sizes = Gen.Int[1, 9].Select(clocks => 2 * clocks);
    public static readonly Gen<int> Positions = Gen.Int[0, 3000];
    public static readonly Gen<int> Steps = Gen.Int[-3000, 3000];
    public static readonly Gen<double> Thetas =
        Gen.OneOf(Gen.Const(10000.0), Gen.Int[150, 50_000_000].Select(hundredths => hundredths / 100.0));

    /// <summary>Hundredths: Gen.Double is fond of 0 and 1e-90.</summary>
    public static Gen<double> Numbers(int largest) => Gen.Int[-100 * largest, 100 * largest].Select(hundredths => hundredths / 100.0);

    public static double[] HandLengths(double[] encoding) =>
        [.. encoding.Chunk(2).Select(hand => Math.Sqrt(Dot(hand, hand)))];

    public static double Dot(double[] a, double[] b) => a.Zip(b, (x, y) => x * y).Sum();
}
