namespace Katas.Kata09;

public sealed class BreakIt : IBreakIt
{
    public (double[] Q, double[] K, int M, int N, int Shift) AdditionRemembersWhereItIs() =>
        throw new NotImplementedException("Return a query, a key, their positions and a shift for which added clocks change the score, "
            + "though the distance stays.");
}
