namespace Katas.Kata09;

public sealed class BreakIt : IBreakIt
{
    public (double[] Q, double[] K, int M, int N, int Shift) AdditionRemembersWhereItIs() => ([0, 0, 0, 3], [0, 0, 0, -1], 40, 40, 300);
}
