namespace Katas.Kata07;

public sealed class BreakIt : IBreakIt
{
    public (int[] A, int[] B) SameBagDifferentOrder() => ([99, 5, 5, 7], [5, 99, 5, 7]);

    public (int[] A, int[] B) SameBagAndSameBigramsDifferentOrder() =>
        ([1, 2, 3, 1, 4, 5, 1, 6], [1, 4, 5, 1, 2, 3, 1, 6]);
}
