namespace Katas.Kata11;

/// <summary>
/// A dictionary that compares, weighs and blends, and self-attention, in which every token looks up every token.
/// Matrices are jagged, row = token; <c>[n][d]</c> means n rows of d numbers.
/// The score of a key is its dot product with the query.
/// Each call is made on a new object, so a field does not survive a call. No member changes its arguments,
/// and no answer hands out an array or a list of an argument.
/// </summary>
public interface ISoftLookup
{
    /// <summary>Winner takes all: the value of the key with the largest score; of equal scores the first wins.</summary>
    /// <param name="query">The query, <c>[d_k]</c>, d_k ≥ 1.</param>
    /// <param name="keys">m ≥ 1 keys, <c>[m][d_k]</c>.</param>
    /// <param name="values">One value for each key, <c>[m][d_v]</c>, d_v ≥ 1; it may differ from d_k.</param>
    /// <returns>A copy of one value, <c>[d_v]</c>.</returns>
    /// <exception cref="ArgumentException">
    /// An argument is null, has no rows or no numbers, rows of different lengths or a number that is not finite;
    /// query and keys differ in length; keys and values differ in count.
    /// </exception>
    double[] HardLookup(double[] query, double[][] keys, double[][] values);

    /// <summary>How a query shares its attention among the keys: <c>softmax(sharpness · score)</c>.</summary>
    /// <param name="query">The query, <c>[d_k]</c>, d_k ≥ 1.</param>
    /// <param name="keys">m ≥ 1 keys, <c>[m][d_k]</c>.</param>
    /// <param name="sharpness">A finite number from 0 (all keys alike) up; the larger, the closer to <see cref="HardLookup"/>.</param>
    /// <returns>m weights that sum to 1. Scores of any size are fine, as in the stable softmax.</returns>
    /// <exception cref="ArgumentException">
    /// Query or keys are null, have no rows or no numbers, differ in length or contain a number that is not finite; the sharpness is
    /// negative or not finite.
    /// </exception>
    /// <remarks>
    /// Bahdanau, Cho, Bengio: Neural Machine Translation by Jointly Learning to Align and Translate (2015), section 3.1, with another
    /// score.
    /// </remarks>
    double[] Weights(double[] query, double[][] keys, double sharpness = 1);

    /// <summary>The soft answer: the mean of all values under <see cref="Weights"/>.</summary>
    /// <param name="query">The query, <c>[d_k]</c>, d_k ≥ 1.</param>
    /// <param name="keys">m ≥ 1 keys, <c>[m][d_k]</c>.</param>
    /// <param name="values">One value for each key, <c>[m][d_v]</c>, d_v ≥ 1; it may differ from d_k.</param>
    /// <param name="sharpness">As in <see cref="Weights"/>.</param>
    /// <returns>The blended value, <c>[d_v]</c>.</returns>
    /// <exception cref="ArgumentException">Refused by <see cref="HardLookup"/> or <see cref="Weights"/>.</exception>
    double[] Lookup(double[] query, double[][] keys, double[][] values, double sharpness = 1);

    /// <summary>
    /// Every token looks up every token, itself included: queries are <c>x · W_Q</c>, keys <c>x · W_K</c>, values <c>x · W_V</c>.
    /// The sharpness is 1; what it should be is the question of kata 12.
    /// </summary>
    /// <param name="x">n ≥ 1 tokens, <c>[n][d]</c>.</param>
    /// <param name="wQ">Makes queries, <c>[d][d_k]</c>, d_k ≥ 1.</param>
    /// <param name="wK">Makes keys, <c>[d][d_k]</c>.</param>
    /// <param name="wV">Makes values, <c>[d][d_v]</c>, d_v ≥ 1.</param>
    /// <returns>
    /// Weights, <c>[n][n]</c>: row i tells how token i shares its attention among all tokens, and sums to 1.
    /// Output, <c>[n][d_v]</c>: row i is the mean of the values under row i of the weights.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// A matrix is null, has no rows or no numbers, rows of different lengths or a number that is not finite;
    /// a weight matrix has more or fewer rows than x has columns; W_Q and W_K differ in width.
    /// </exception>
    /// <remarks>Vaswani et al.: Attention Is All You Need (2017), section 3.2.1, without the scale.</remarks>
    (double[][] Weights, double[][] Output) SelfAttention(double[][] x, double[][] wQ, double[][] wK, double[][] wV);
}
