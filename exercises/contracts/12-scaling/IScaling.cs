namespace Katas.Kata12;

/// <summary>
/// Attention whose scores are divided by √d_k, and three gauges that show why: largest weight, entropy, Jacobian.
/// Matrices are jagged, row = token; <c>[n][d]</c> means n rows of d numbers, and d_k is the length of a query and of a key.
/// Each call is made on a new object, so a field does not survive a call. No member changes its arguments,
/// and no answer hands out an array or a list of an argument.
/// </summary>
public interface IScaling
{
    /// <summary>What a score is multiplied by: <c>1/√d_k</c>.</summary>
    /// <param name="dK">d_k ≥ 1, the numbers in one query (and in one key).</param>
    /// <returns>1 for d_k = 1, smaller for every longer query.</returns>
    /// <exception cref="ArgumentException">d_k is less than 1.</exception>
    /// <remarks>Vaswani et al.: Attention Is All You Need (2017), section 3.2.1.</remarks>
    double Factor(int dK);

    /// <summary>Scaled dot-product attention: <c>softmax(QKᵀ/√d_k)·V</c>, with the weights on the way.</summary>
    /// <param name="q">n ≥ 1 queries, <c>[n][d_k]</c>, d_k ≥ 1.</param>
    /// <param name="k">m ≥ 1 keys, <c>[m][d_k]</c>.</param>
    /// <param name="v">One value for each key, <c>[m][d_v]</c>; d_v may differ from d_k.</param>
    /// <returns>
    /// Weights, <c>[n][m]</c>: row i tells how query i shares its attention among the keys, and sums to 1.
    /// Output, <c>[n][d_v]</c>: row i is the mean of the values under row i of the weights.
    /// Scores of any size are fine, as in the stable softmax.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// A matrix is null, has no rows, rows of different lengths or a number that is not finite;
    /// a query has no numbers; queries and keys differ in length; keys and values differ in count.
    /// </exception>
    /// <remarks>Vaswani et al.: Attention Is All You Need (2017), section 3.2.1, equation 1.</remarks>
    (double[][] Weights, double[][] Output) Attention(double[][] q, double[][] k, double[][] v);

    /// <summary>The largest of a query's weights: close to 1 when softmax has saturated.</summary>
    /// <param name="weights">n ≥ 1 weights, none negative, that sum to 1.</param>
    /// <returns>A number from 1/n to 1.</returns>
    /// <exception cref="ArgumentException">The weights are null or empty, or one of them is negative or not finite.</exception>
    double MaxWeight(double[] weights);

    /// <summary>How widely a query's attention is spread, in nats: <c>-Σ p ln p</c>, where <c>0·ln 0</c> is 0.</summary>
    /// <param name="weights">n ≥ 1 weights, none negative, that sum to 1.</param>
    /// <returns>0 when one key has everything, ln n when all n keys are equal.</returns>
    /// <exception cref="ArgumentException">The weights are null or empty, or one of them is negative or not finite.</exception>
    /// <remarks>Shannon: A Mathematical Theory of Communication (1948), section 6; nats are bits times ln 2.</remarks>
    double Entropy(double[] weights);

    /// <summary>
    /// How the weights answer a nudge of the scores: row i, column j is <c>∂pᵢ/∂sⱼ = pᵢ(δᵢⱼ - pⱼ)</c>,
    /// where s are the scores whose softmax is p. Learning flows through this matrix; all zeros means none does.
    /// </summary>
    /// <param name="weights">n ≥ 1 weights p, none negative, that sum to 1: what softmax gave, not what it was given.</param>
    /// <returns>The Jacobian, <c>[n][n]</c>; δ is 1 on the diagonal and 0 elsewhere.</returns>
    /// <exception cref="ArgumentException">The weights are null or empty, or one of them is negative or not finite.</exception>
    /// <remarks>Goodfellow, Bengio, Courville: Deep Learning (2016), section 6.2.2.3, on softmax units that saturate.</remarks>
    double[][] SoftmaxJacobian(double[] weights);
}
