namespace Katas.Kata07;

public sealed class BreakIt : IBreakIt
{
    public (int[] A, int[] B) SameBagDifferentOrder() => ([0, 1, 2], [1, 2, 0]);

    public (int[] A, int[] B) SameBagAndSameBigramsDifferentOrder() => ([0, 1, 0, 2, 0], [0, 2, 0, 1, 0]);
}
