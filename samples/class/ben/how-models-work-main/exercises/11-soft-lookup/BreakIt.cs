namespace Katas.Kata11;

public sealed class BreakIt : IBreakIt
{
    public (double[] Q1, double[] Q2) QueriesThatMakeHardLookupJump(double[][] keys, double[][] values) =>
        throw new NotImplementedException("Return two queries that are almost equal but have different winners.");
}
