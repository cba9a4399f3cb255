namespace Katas.Kata12;

public sealed class BreakIt : IBreakIt
{
    public (double[] Q, double[][] K) SaturatesWithoutScaling(int dK) =>
        (Row(dK, _ => 1), Enumerable.Range(0, 4).Select(flipped => Row(dK, i => i < 6 * flipped ? -1 : 1)).ToArray());

    private static double[] Row(int dK, Func<int, double> number) => Enumerable.Range(0, dK).Select(number).ToArray();
}
