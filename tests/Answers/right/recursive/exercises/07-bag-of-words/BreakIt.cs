namespace Katas.Kata07;

public sealed class BreakIt : IBreakIt
{
    public (int[] A, int[] B) SameBagDifferentOrder() => Swapped([3, 3, 8, 1, 0], 1, 2);

    public (int[] A, int[] B) SameBagAndSameBigramsDifferentOrder() => (Rounds(1, 2, 3), Rounds(3, 1, 2));

    // Walks from 0 around each word and back to 0, in the order given.
    private static int[] Rounds(params int[] words) => words is [var first, .. var rest] ? [0, first, .. Rounds(rest)] : [0];

    private static (int[] A, int[] B) Swapped(int[] ids, int i, int j) =>
        (ids, [.. ids.Select((id, place) => place == i ? ids[j] : place == j ? ids[i] : id)]);
}
