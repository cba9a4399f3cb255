namespace Katas.Kata07;

public sealed class BreakIt : IBreakIt
{
    public (int[] A, int[] B) SameBagDifferentOrder() =>
        throw new NotImplementedException("Return two sentences with the same words, the second not just the first one backwards.");

    public (int[] A, int[] B) SameBagAndSameBigramsDifferentOrder() =>
        throw new NotImplementedException("Return two different sentences in which the same words stand side by side, equally often.");
}
