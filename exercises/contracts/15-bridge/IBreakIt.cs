namespace Katas.Kata15;

/// <summary>Break it first: a decoder that peeks at the future, and a cache whose clock stands still.</summary>
public interface IBreakIt
{
    /// <summary>
    /// Tokens in which the future leaks: without a mask, row <c>Row</c> of the output changes by more than 0.1 when every later key
    /// and value changes its sign. With the mask it does not change at all.
    /// </summary>
    /// <returns>
    /// Queries and keys <c>[n][dK]</c> and values <c>[n][dV]</c> for two to five tokens, dK and dV from 1 to 4, all numbers between -3 and
    /// 3, and a row that is not the last. Not the README's example.
    /// </returns>
    (double[][] Q, double[][] K, double[][] V, int Row) FutureLeaks();

    /// <summary>
    /// Tokens that a stuck clock gets wrong: when the cache rotates every new query and key as if they stood at position 0,
    /// some output is more than 0.1 away from the full pass, in which token i is rotated by its own position i.
    /// </summary>
    /// <returns>
    /// Queries and keys <c>[n][dK]</c>, not yet rotated, and values <c>[n][dV]</c> for two to five tokens, dK 2 or 4, dV from 1 to 4,
    /// all numbers between -3 and 3. Not the README's example.
    /// </returns>
    (double[][] Q, double[][] K, double[][] V) PositionBug();
}
