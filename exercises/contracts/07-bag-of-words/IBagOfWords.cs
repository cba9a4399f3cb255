namespace Katas.Kata07;

/// <summary>
/// Ways to sum up a sentence that forget the order of its words, and one that remembers it.
/// Words are ids, vectors are rows; row i belongs to the token at position i.
/// Each call is made on a new object, so a field does not survive a call. No member changes its arguments,
/// and no answer hands out an array or a list of an argument.
/// </summary>
public interface IBagOfWords
{
    /// <summary>The bag of words: how often each id of the vocabulary occurs.</summary>
    /// <param name="ids">n ids, each from 0 to vocabularySize − 1; none is allowed.</param>
    /// <param name="vocabularySize">Number of words in the vocabulary, V; at least 1.</param>
    /// <returns>V counts; entry w says how often id w occurs.</returns>
    /// <exception cref="ArgumentException">The ids are null, one of them is not in the vocabulary, or the vocabulary is empty.</exception>
    int[] Counts(IReadOnlyList<int> ids, int vocabularySize);

    /// <summary>The bag of vectors: the sum of all rows, column by column.</summary>
    /// <param name="x">n ≥ 1 rows of d finite numbers, <c>[n][d]</c>; no sum of them is too large for a double.</param>
    /// <returns>d sums.</returns>
    /// <exception cref="ArgumentException">The matrix is null, has no rows, or has rows of different lengths.</exception>
    double[] SumPool(double[][] x);

    /// <summary>Adds to the vector of each token the vector of its position: row i of the result is <c>x[i] + positions[i]</c>.</summary>
    /// <param name="x">One row for each token, <c>[n][d]</c>; no rows give no rows.</param>
    /// <param name="positions">One row for each position, <c>[m][d]</c> with m ≥ n; rows beyond n are not used.</param>
    /// <returns>New rows, <c>[n][d]</c>.</returns>
    /// <exception cref="ArgumentException">A matrix is null or has rows of different lengths, there are fewer positions than tokens, or the
    /// widths differ.</exception>
    /// <remarks>
    /// Vaswani et al.: Attention Is All You Need (2017), section 3.5: the encodings have the size of the embeddings "so that the two can be
    /// summed".
    /// </remarks>
    double[][] AddPositions(double[][] x, double[][] positions);

    /// <summary>The bag of neighbours: how often each id stands directly before each other id.</summary>
    /// <param name="ids">n ids, any numbers; fewer than two have no neighbours.</param>
    /// <returns>The pairs that occur, each with its count; the counts sum to n − 1.</returns>
    /// <exception cref="ArgumentException">The ids are null.</exception>
    IReadOnlyDictionary<(int Left, int Right), int> Bigrams(IReadOnlyList<int> ids);
}
