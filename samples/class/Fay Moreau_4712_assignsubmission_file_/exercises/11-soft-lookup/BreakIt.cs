namespace Katas.Kata11;

public sealed class BreakIt : IBreakIt
{
    public (double[] Q1, double[] Q2) QueriesThatMakeHardLookupJump(double[][] keys, double[][] values)
    {
        var longest = keys.MaxBy(key => key.Sum(x => x * x))!;
        var step = 1e-4 / Math.Sqrt(longest.Sum(x => x * x));
        return ([.. longest.Select(x => step * x)], [.. longest.Select(x => -step * x)]);
    }
}
