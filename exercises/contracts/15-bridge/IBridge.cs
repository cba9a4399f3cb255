namespace Katas.Kata15;

/// <summary>
/// From attention to a decoder: a mask that hides the future, and a cache that never computes a key or a value twice.
/// Row = token. Scores are scaled with <c>1 / √dK</c>, where dK is the length of a query and of a key;
/// values may have another length dV. Scores may be of any size.
/// Each call is made on a new object, so a field does not survive a call. No member changes its arguments,
/// and no answer hands out an array or a list of an argument.
/// </summary>
public interface IBridge
{
    /// <summary>
    /// Who may look at whom: true = may look. The queries are the last of the tokens whose keys are there,
    /// so query i may look at key j when <c>j ≤ i + (keys − queries)</c>.
    /// </summary>
    /// <param name="queries">Number of queries, at least 1.</param>
    /// <param name="keys">Number of keys, at least as many as queries.</param>
    /// <returns><c>[queries][keys]</c>; the last row is all true.</returns>
    /// <exception cref="ArgumentException">There is no query, or there are fewer keys than queries.</exception>
    /// <remarks>
    /// True means "may look" in PyTorch's scaled_dot_product_attention; masked_fill and nn.MultiheadAttention have it the other way round.
    /// </remarks>
    bool[][] Mask(int queries, int keys);

    /// <summary>
    /// Scaled attention in which query i sees only the keys that <see cref="Mask"/> allows; a hidden token has the weight 0.
    /// </summary>
    /// <param name="q">Queries of the last m tokens, <c>[m][dK]</c>, m ≥ 1.</param>
    /// <param name="k">Keys of all n tokens, <c>[n][dK]</c>, n ≥ m.</param>
    /// <param name="v">Values of all n tokens, <c>[n][dV]</c>.</param>
    /// <returns>One blend of values for each query, <c>[m][dV]</c>.</returns>
    /// <exception cref="ArgumentException">
    /// A matrix is null or empty, has rows of different lengths or without numbers, or contains NaN or infinity;
    /// queries and keys differ in length; there are fewer keys than queries, or not as many values as keys.
    /// </exception>
    /// <remarks>
    /// Vaswani and others: Attention Is All You Need (2017), section 3.2.3: illegal connections are set to −∞ before the softmax.
    /// </remarks>
    double[][] Attend(double[][] q, double[][] k, double[][] v);

    /// <summary>Multi-head attention, as in kata 13, in which no token sees a later one.</summary>
    /// <param name="x">One row per token, <c>[n][d]</c>, n ≥ 1 and d ≥ 1.</param>
    /// <param name="wQ">Makes the queries, <c>[d][d]</c>, stored <c>[in][out]</c>: <c>Q = x · W_Q</c>.</param>
    /// <param name="wK">Makes the keys, <c>[d][d]</c>.</param>
    /// <param name="wV">Makes the values, <c>[d][d]</c>.</param>
    /// <param name="wO">Mixes the concatenated heads, <c>[d][d]</c>.</param>
    /// <param name="heads">Number of heads; at least 1, and a divisor of d. Head h owns the h-th contiguous block of <c>d / heads</c>
    /// columns, which is its dK and dV.</param>
    /// <returns>One row per token, <c>[n][d]</c>.</returns>
    /// <exception cref="ArgumentException">
    /// A matrix is null or empty, has rows of different lengths or without numbers, or contains NaN or infinity;
    /// a weight matrix is not <c>[d][d]</c>; the heads are fewer than 1 or do not divide d.
    /// </exception>
    double[][] AttendHeads(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads);

    /// <summary>
    /// One step of decoding: the new token's key and value join the cache, then its query looks at everything in it, itself included.
    /// </summary>
    /// <param name="cache">What earlier steps returned; for the first token, the empty cache.</param>
    /// <param name="q">The new token's query, <c>[dK]</c>, dK ≥ 1.</param>
    /// <param name="k">The new token's key, <c>[dK]</c>.</param>
    /// <param name="v">The new token's value, <c>[dV]</c>, dV ≥ 1.</param>
    /// <returns>The cache with one row more at its end, and the blend of values, <c>[dV]</c>.</returns>
    /// <exception cref="ArgumentException">
    /// Something is null, empty (other than the cache) or contains NaN or infinity; the cache has not as many values as keys, or has rows
    /// of another length than the new ones; query and key differ in length.
    /// </exception>
    (KvCache Cache, double[] Output) Step(KvCache cache, double[] q, double[] k, double[] v);

    /// <summary>
    /// The same step with rotary positions: query and key are rotated by the new token's position before anything else, and the cache
    /// keeps the key as rotated. The position is the number of tokens already in the cache, so the first token stands at 0.
    /// </summary>
    /// <param name="cache">What earlier steps returned: its keys are rotated already, each by its own position.</param>
    /// <param name="q">The new token's query, not yet rotated, <c>[dK]</c>, dK even and at least 2.</param>
    /// <param name="k">The new token's key, not yet rotated, <c>[dK]</c>.</param>
    /// <param name="v">The new token's value, <c>[dV]</c>; values are never rotated.</param>
    /// <returns>The cache with one row more at its end, and the blend of values, <c>[dV]</c>.</returns>
    /// <exception cref="ArgumentException">As in <see cref="Step"/>, or dK is odd.</exception>
    /// <remarks>
    /// Su and others: RoFormer (2021), section 3.2.2. Numbers 2i and 2i + 1 are a pair (x, y), which turns by the angle
    /// <c>a = position · 10000^(−2i / dK)</c>: <c>x' = x · cos a − y · sin a</c>, <c>y' = x · sin a + y · cos a</c>.
    /// </remarks>
    (KvCache Cache, double[] Output) RotaryStep(KvCache cache, double[] q, double[] k, double[] v);

    /// <summary>
    /// Scores that one head computes to write a text without a cache: the full t × t table again for every token t, <c>1 + 4 + 9 + …</c>.
    /// </summary>
    /// <param name="tokens">Length of the text, 0 to 1 000 000.</param>
    /// <returns>The sum of t² for t from 1 to <paramref name="tokens"/>.</returns>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    long ScoresWithoutCache(int tokens);

    /// <summary>Scores that one head computes with a cache: token t compares one query with t keys, <c>1 + 2 + 3 + …</c>.</summary>
    /// <param name="tokens">Length of the text, 0 to 1 000 000.</param>
    /// <returns>The sum of t for t from 1 to <paramref name="tokens"/>.</returns>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    long ScoresWithCache(int tokens);

    /// <summary>Numbers a cache holds: a key and a value for each token, in each layer, for each key-value head.</summary>
    /// <param name="tokens">Tokens in the cache, at least 0.</param>
    /// <param name="layers">Layers of the model, at least 0.</param>
    /// <param name="kvHeads">Heads with keys and values of their own in each layer, at least 0; query heads may share them.</param>
    /// <param name="headDim">Numbers in one key, and in one value, at least 0.</param>
    /// <returns>The count, which may be far beyond two thousand millions and fits a long.</returns>
    /// <exception cref="ArgumentException">A number is negative.</exception>
    /// <remarks>
    /// Shazeer: Fast Transformer Decoding (2019), and Ainslie and others: GQA (2023), on sharing keys and values among heads.
    /// </remarks>
    long StoredNumbers(int tokens, int layers, int kvHeads, int headDim);
}
