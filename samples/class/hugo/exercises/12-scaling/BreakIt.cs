namespace Katas.Kata12;

public sealed class BreakIt : IBreakIt
{
    // Key 0 agrees with the query everywhere, key 1 in all but six places, key 2 says nothing.
    public (double[] Q, double[][] K) SaturatesWithoutScaling(int dK)
    {
        var ones = Enumerable.Repeat(1.0, dK).ToArray();
        return (ones, [ones.ToArray(), ones.Select((x, i) => i < 6 ? -x : x).ToArray(), new double[dK]]);
    }
}
