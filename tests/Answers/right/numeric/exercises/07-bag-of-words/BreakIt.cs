namespace Katas.Kata07;

public sealed class BreakIt : IBreakIt
{
    public (int[] A, int[] B) SameBagDifferentOrder() => ([1, 2, 3, 4, 5, 6, 7], [2, 3, 4, 5, 6, 7, 1]);

    public (int[] A, int[] B) SameBagAndSameBigramsDifferentOrder() => ([8, 8, 8, 9, 8], [8, 9, 8, 8, 8]);
}
