namespace Katas.Kata09;

public sealed class BreakIt : IBreakIt
{
    public (double[] Q, double[] K, int M, int N, int Shift) AdditionRemembersWhereItIs() =>
        ([1, 1, 1, 1], [1, 1, 1, 1], 0, 0, 3);
}
