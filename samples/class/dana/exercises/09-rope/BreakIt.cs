namespace Katas.Kata09;

public sealed class BreakIt : IBreakIt
{
    public (double[] Q, double[] K, int M, int N, int Shift) AdditionRemembersWhereItIs() => ([0, 2, 0, 0], [0, 2, 0, 0], 0, 0, 22);
}
