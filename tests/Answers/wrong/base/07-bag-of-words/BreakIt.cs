namespace Katas.Kata07;

public sealed class BreakIt : IBreakIt
{
    public (int[] A, int[] B) SameBagDifferentOrder() => ([1, 2, 3], [2, 1, 3]);

    public (int[] A, int[] B) SameBagAndSameBigramsDifferentOrder() => ([5, 1, 2, 5, 3, 5], [5, 3, 5, 1, 2, 5]);
}
