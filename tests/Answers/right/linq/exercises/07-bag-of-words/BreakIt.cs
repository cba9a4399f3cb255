namespace Katas.Kata07;

public sealed class BreakIt : IBreakIt
{
    public (int[] A, int[] B) SameBagDifferentOrder() =>
        (Enumerable.Range(0, 10).ToArray(), Enumerable.Range(0, 10).OrderBy(id => id % 2).ToArray());

    public (int[] A, int[] B) SameBagAndSameBigramsDifferentOrder() => ([4, 4, 7, 4], [4, 7, 4, 4]);
}
