namespace Katas.Kata05;

/// <summary>
/// Break it first: rename the lockers so that "the next number" points at somebody else, while the contents stay the same.
/// </summary>
public interface IBreakIt
{
    /// <summary>A permutation after which the nearest id belongs to another token than before.</summary>
    /// <param name="table">The table, <c>[V][d]</c> with V ≥ 3, in which every token has one nearest neighbour by meaning.</param>
    /// <param name="id">The token whose nearest id is asked for, 0 to V − 1.</param>
    /// <returns>A permutation of 0 to V − 1 that leaves no token where it was: <c>permutation[i] ≠ i</c> for every i.</returns>
    int[] PermutationThatFoolsIdDistance(double[][] table, int id);
}
