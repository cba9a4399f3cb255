namespace Katas.Kata09;

public sealed class BreakIt : IBreakIt
{
    public (double[] Q, double[] K, int M, int N, int Shift) AdditionRemembersWhereItIs() =>
        ([2, 2, 2, 2, 2, 2, 2, 2], [-1, 3, -1, 3, -1, 3, -1, 3], 10, 4, 5000);
}
