namespace Katas.Kata11;

public sealed class BreakIt : IBreakIt
{
    public (double[] Q1, double[] Q2) QueriesThatMakeHardLookupJump(double[][] keys, double[][] values)
    {
        var column = Enumerable.Range(0, keys[0].Length).MaxBy(c => keys.Max(key => key[c]) - keys.Min(key => key[c]));
        return (Query(1e-5), Query(-1e-5));

        double[] Query(double number) => keys[0].Select((_, c) => c == column ? number : 0).ToArray();
    }
}
