namespace Katas.Kata13;

/// <summary>
/// Attention with several heads: each head asks its own question of the same tokens, on its own columns.
/// Row = token, n tokens of d numbers. The d columns are dealt out in contiguous blocks of <c>dHead = d / heads</c>:
/// head h owns the columns from <c>h · dHead</c> up to, but not including, <c>(h + 1) · dHead</c>.
/// Weight matrices are <c>[in][out]</c>, all of them <c>[d][d]</c> here, and multiply from the right: <c>Q = x · W_Q</c>.
/// Each call is made on a new object, so a field does not survive a call. No member changes its arguments,
/// and no answer hands out an array or a list of an argument.
/// </summary>
/// <remarks>Vaswani and others: Attention Is All You Need (2017), section 3.2.2, "Multi-Head Attention".</remarks>
public interface IMultiHeadAttention
{
    /// <summary>Deals the columns out to the heads, in contiguous blocks.</summary>
    /// <param name="x">One row per token, <c>[n][d]</c>, n ≥ 1 and d ≥ 1.</param>
    /// <param name="heads">Number of heads; at least 1, and a divisor of d.</param>
    /// <returns><c>[heads][n][dHead]</c>: every head sees every token, and of each token only its own columns.</returns>
    /// <exception cref="ArgumentException">The matrix is null or empty, or has rows of different lengths or without numbers; the heads are
    /// fewer than 1 or do not divide d.</exception>
    double[][][] Split(double[][] x, int heads);

    /// <summary>Puts the heads' columns side by side again: the inverse of <see cref="Split"/>.</summary>
    /// <param name="heads">At least one head, all of one shape, <c>[heads][n][dHead]</c>, n ≥ 1 and dHead ≥ 1.</param>
    /// <returns><c>[n][heads · dHead]</c>: a token's row is its part from head 0, then from head 1, and so on.</returns>
    /// <exception cref="ArgumentException">There is no head, or one is null or empty, or has rows of different lengths or without numbers,
    /// or another shape than the first.</exception>
    double[][] Concat(double[][][] heads);

    /// <summary>
    /// Who listens to whom, head by head: <c>softmax(Q_h · K_hᵀ / √dHead)</c>, where Q_h and K_h are
    /// the columns of head h in <c>x · W_Q</c> and <c>x · W_K</c>.
    /// </summary>
    /// <param name="x">One row per token, <c>[n][d]</c>, n ≥ 1 and d ≥ 1.</param>
    /// <param name="wQ">Makes the queries, <c>[d][d]</c>.</param>
    /// <param name="wK">Makes the keys, <c>[d][d]</c>.</param>
    /// <param name="heads">Number of heads; at least 1, and a divisor of d.</param>
    /// <returns><c>[heads][n][n]</c>: row i of head h is the budget of 1 that token i spends in that head. The scores may be of any
    /// size.</returns>
    /// <exception cref="ArgumentException">
    /// A matrix is null or empty, has rows of different lengths or without numbers, or contains NaN or infinity;
    /// a weight matrix is not <c>[d][d]</c>; the heads are fewer than 1 or do not divide d.
    /// </exception>
    double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads);

    /// <summary>
    /// What the tokens have become after one round of consultation: project with W_Q, W_K and W_V, split, let every head blend
    /// its values with its own <see cref="Weights"/>, concatenate, project with W_O.
    /// </summary>
    /// <param name="x">One row per token, <c>[n][d]</c>, n ≥ 1 and d ≥ 1.</param>
    /// <param name="wQ">Makes the queries, <c>[d][d]</c>.</param>
    /// <param name="wK">Makes the keys, <c>[d][d]</c>.</param>
    /// <param name="wV">Makes the values, <c>[d][d]</c>.</param>
    /// <param name="wO">Mixes what the heads brought home, <c>[d][d]</c>.</param>
    /// <param name="heads">Number of heads; at least 1, and a divisor of d.</param>
    /// <returns>One row per token, <c>[n][d]</c>. There is no mask: every token sees every other.</returns>
    /// <exception cref="ArgumentException">As in <see cref="Weights"/>, for any of the matrices.</exception>
    double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads);
}
