namespace Katas.Kata07;

public sealed class BreakIt : IBreakIt
{
    public (int[] A, int[] B) SameBagDifferentOrder() => ([0, 1, 2], [1, 0, 2]);

    public (int[] A, int[] B) SameBagAndSameBigramsDifferentOrder() => ([7, 1, 7, 2, 7], [7, 2, 7, 1, 7]);
}
