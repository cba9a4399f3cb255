namespace Katas.Kata09;

/// <summary>
/// Rotary position embedding: queries and keys are turned by an angle that grows with their position,
/// so that a score knows how far apart two tokens are and not where they stand.
/// A vector of d numbers is d/2 pairs, and pair i is the two neighbours in columns 2i and 2i + 1.
/// Pair i turns by <c>ωᵢ = theta^(-2i/d)</c> radians per position.
/// Each call is made on a new object, so a field does not survive a call. No member changes its arguments,
/// and no answer hands out an array or a list of an argument.
/// </summary>
/// <remarks>
/// Su et al.: RoFormer (2021), sections 3.2 and 3.3. Another common layout pairs column i with column i + d/2;
/// it is the same idea with the columns in another order, and weights trained for one do not fit the other.
/// </remarks>
public interface IRope
{
    /// <summary>
    /// The vector with every pair (x, y) turned counterclockwise by the angle <c>a = position · ωᵢ</c>:
    /// <c>x' = x·cos a − y·sin a</c>, <c>y' = x·sin a + y·cos a</c>.
    /// </summary>
    /// <param name="vector">One query or one key, <c>[d]</c>, d even and at least 2, all numbers finite.</param>
    /// <param name="position">Where its token stands. A negative position turns the other way.</param>
    /// <param name="theta">The base of the speeds, finite and above 1.</param>
    /// <returns>The turned vector, <c>[d]</c>.</returns>
    /// <exception cref="ArgumentException">The vector is null, empty or of odd length, it contains a number that is not finite, or theta is
    /// out of range.</exception>
    double[] Rotate(double[] vector, int position, double theta = 10000);

    /// <summary>Turns row j by position <c>firstPosition + j</c>: the rows are neighbours in a text.</summary>
    /// <param name="rows">n rows, <c>[n][d]</c>; no rows give no rows.</param>
    /// <param name="firstPosition">The position of row 0. It is above 0 when earlier tokens have been handled already.</param>
    /// <param name="theta">The base of the speeds, finite and above 1.</param>
    /// <returns>The turned rows, <c>[n][d]</c>.</returns>
    /// <exception cref="ArgumentException">The rows are null or of different lengths, or a row is not allowed in <see
    /// cref="Rotate"/>.</exception>
    double[][] RotateRows(double[][] rows, int firstPosition = 0, double theta = 10000);

    /// <summary>The dot product of a query turned by its position and a key turned by its own, without any scaling.</summary>
    /// <param name="query">The query, <c>[d]</c>.</param>
    /// <param name="queryPosition">Where the query's token stands.</param>
    /// <param name="key">The key, <c>[d]</c>.</param>
    /// <param name="keyPosition">Where the key's token stands.</param>
    /// <param name="theta">The base of the speeds, finite and above 1.</param>
    /// <returns>The score.</returns>
    /// <exception cref="ArgumentException">Query and key differ in length, or one of them is not allowed in <see
    /// cref="Rotate"/>.</exception>
    double Score(double[] query, int queryPosition, double[] key, int keyPosition, double theta = 10000);

    /// <summary>Turns the queries and the keys of n neighbouring tokens, with theta 10 000, and copies their values.</summary>
    /// <param name="q">Queries, <c>[n][d]</c>.</param>
    /// <param name="k">Keys, <c>[n][d]</c>.</param>
    /// <param name="v">Values, <c>[n][d_v]</c>; they may have another width.</param>
    /// <param name="firstPosition">The position of row 0 in all three.</param>
    /// <returns>Turned queries, turned keys, and values that are equal to <paramref name="v"/> in new arrays.</returns>
    /// <exception cref="ArgumentException">
    /// A matrix is null or has rows of different lengths, the three differ in their number of rows, queries and keys differ in width,
    /// or a row of queries or keys is not allowed in <see cref="Rotate"/>.
    /// </exception>
    (double[][] Q, double[][] K, double[][] V) Apply(double[][] q, double[][] k, double[][] v, int firstPosition = 0);

    /// <summary>
    /// The scorecard of a text: row i, column j is the score of the query of token i with the key of token j, without any scaling.
    /// Queries are <c>x·W_Q</c> and keys <c>x·W_K</c>, and both are turned with theta 10 000.
    /// </summary>
    /// <param name="x">n neighbouring tokens, <c>[n][d_model]</c>; no tokens give no rows.</param>
    /// <param name="wQ">Weights of the queries, <c>[d_model][d]</c>, d even and at least 2.</param>
    /// <param name="wK">Weights of the keys, <c>[d_model][d]</c>.</param>
    /// <param name="firstPosition">The position of row 0.</param>
    /// <returns>The scores, <c>[n][n]</c>, row = query.</returns>
    /// <exception cref="ArgumentException">
    /// A matrix is null or has rows of different lengths, the widths do not fit, d is odd, or a token contains a number that is not finite.
    /// </exception>
    double[][] Scorecard(double[][] x, double[][] wQ, double[][] wK, int firstPosition = 0);
}
