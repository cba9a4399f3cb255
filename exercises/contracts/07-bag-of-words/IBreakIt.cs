namespace Katas.Kata07;

/// <summary>Break it first: different sentences that a bag cannot tell apart, given as ids.</summary>
public interface IBreakIt
{
    /// <summary>Two sentences of the same words in another order, so that the counts of all words agree.</summary>
    /// <returns>Two different lists of 2 to 20 ids from 0 to 99 with equal counts; the second is not the first one read
    /// backwards.</returns>
    (int[] A, int[] B) SameBagDifferentOrder();

    /// <summary>What breaks the repair: two different sentences that agree in every pair of neighbours, and how often it occurs.</summary>
    /// <returns>Two different lists of 2 to 20 ids from 0 to 99 with equal bigrams; other ones than the README's example.</returns>
    (int[] A, int[] B) SameBagAndSameBigramsDifferentOrder();
}
