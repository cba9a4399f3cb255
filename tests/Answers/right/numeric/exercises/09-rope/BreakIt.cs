namespace Katas.Kata09;

public sealed class BreakIt : IBreakIt
{
    public (double[] Q, double[] K, int M, int N, int Shift) AdditionRemembersWhereItIs() =>
        ([-2, -2, 3, 3, 0.5, 0.5], [-2, -2, 3, 3, 0.5, 0.5], 1, 0, 10_000 / 3);
}
