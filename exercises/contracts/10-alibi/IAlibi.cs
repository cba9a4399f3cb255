namespace Katas.Kata10;

/// <summary>
/// Attention with linear biases: no vector knows its position, and every score pays for the distance
/// between its query and its key. Each head has its own price per place, its slope.
/// Each call is made on a new object, so a field does not survive a call. No member changes its arguments,
/// and no answer hands out an array or a list of an argument.
/// </summary>
/// <remarks>
/// Press, Smith, Lewis: Train Short, Test Long (2021), section 3. The paper looks back only, where key j stands at or before query i;
/// there |i - j| is i - j. Looking both ways, as here, needs no mask; kata 15 adds one.
/// </remarks>
public interface IAlibi
{
    /// <summary>
    /// One slope for each head. Let p be the largest power of two that is not above <paramref name="heads"/>.
    /// The first p slopes are <c>2^(-8/p), 2^(-16/p), …, 2^(-8)</c>. The others, if there are any, are those
    /// that 2p heads have at the places 0, 2, 4, …, in that order and after the first p.
    /// </summary>
    /// <param name="heads">The number of heads, at least 1.</param>
    /// <returns>As many slopes as heads, not sorted.</returns>
    /// <exception cref="ArgumentException">There is no head.</exception>
    /// <remarks>
    /// The rule of the authors' code. A sentence of the paper, that n heads start at 2^(-8/n) in general,
    /// gives other slopes where n is not a power of two; models that were published follow the code.
    /// </remarks>
    double[] Slopes(int heads);

    /// <summary>The penalties of one head: row i, column j is <c>-slope · |i - j|</c>.</summary>
    /// <param name="n">The number of tokens; 0 gives no rows.</param>
    /// <param name="slope">The slope of the head, finite and above 0.</param>
    /// <returns>Biases, <c>[n][n]</c>, row = query.</returns>
    /// <exception cref="ArgumentException">n is negative, or the slope is out of range.</exception>
    double[][] Bias(int n, double slope);

    /// <summary>
    /// The scores of one head with its penalties added: row i, column j is <c>scores[i][j] - slope · |i - j|</c>.
    /// The scores come divided by √d already, if they are to be divided, and the softmax comes later.
    /// </summary>
    /// <param name="scores">Scores, <c>[n][n]</c>, row = query; no rows give no rows. A score of minus infinity, of a key that is hidden,
    /// stays what it is.</param>
    /// <param name="slope">The slope of the head, finite and above 0.</param>
    /// <returns>New scores, <c>[n][n]</c>.</returns>
    /// <exception cref="ArgumentException">The scores are null or not square, contain NaN or plus infinity, or the slope is out of
    /// range.</exception>
    double[][] AddBias(double[][] scores, double slope);
}
