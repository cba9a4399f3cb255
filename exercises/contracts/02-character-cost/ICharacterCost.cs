namespace Katas.Kata02;

/// <summary>
/// A tokenizer that knows single characters only, and the bill that attention sends for its long sequences.
/// A character is a Unicode scalar value (<see cref="System.Text.Rune"/>): <c>🙃</c> is one, though a string stores it in two chars;
/// a flag or a family is several. Every text holds whole characters only.
/// Costs are those of one head in one layer in which every token looks at every token, itself included.
/// Each call is made on a new object, so a field does not survive a call. No member changes its arguments,
/// and no answer hands out an array or a list of an argument.
/// </summary>
public interface ICharacterCost
{
    /// <summary>
    /// The distinct characters of a corpus in ascending order of their code points. The position of a character is its id.
    /// </summary>
    /// <param name="corpus">Any text.</param>
    /// <returns>Each character once, as a string of its own; no characters for an empty corpus.</returns>
    /// <exception cref="ArgumentException">The corpus is null.</exception>
    string[] Alphabet(string corpus);

    /// <summary>One id for each character of a text.</summary>
    /// <param name="alphabet">An alphabet as <see cref="Alphabet"/> gives it.</param>
    /// <param name="text">Any text.</param>
    /// <returns>As many ids as the text has characters.</returns>
    /// <exception cref="ArgumentException">An argument is null, or the text has a character that is not in the alphabet.</exception>
    int[] Encode(IReadOnlyList<string> alphabet, string text);

    /// <summary>The text of a list of ids.</summary>
    /// <param name="alphabet">An alphabet as <see cref="Alphabet"/> gives it.</param>
    /// <param name="ids">Positions in the alphabet.</param>
    /// <returns>The characters of the ids, joined.</returns>
    /// <exception cref="ArgumentException">An argument is null, or an id is no position in the alphabet.</exception>
    string Decode(IReadOnlyList<string> alphabet, IReadOnlyList<int> ids);

    /// <summary>How many attention scores a sequence needs: every token asks every token once.</summary>
    /// <param name="tokens">Length of the sequence, n ≥ 0.</param>
    /// <returns>The number of cells of the score matrix, <c>[n][n]</c>.</returns>
    /// <exception cref="ArgumentException"><paramref name="tokens"/> is negative.</exception>
    /// <remarks>Vaswani et al., Attention Is All You Need (2017), section 4 and table 1.</remarks>
    long Scores(int tokens);

    /// <summary>
    /// How many multiply-adds the two matrix products of attention take: <c>[n][dK] · [dK][n]</c> for the scores
    /// and <c>[n][n] · [n][dV]</c> for the mixed values.
    /// </summary>
    /// <param name="tokens">Length of the sequence, n ≥ 0.</param>
    /// <param name="dK">Numbers in a query and in a key, at least 0.</param>
    /// <param name="dV">Numbers in a value, at least 0.</param>
    /// <returns>Multiply-adds: one for each number of a dot product.</returns>
    /// <exception cref="ArgumentException">An argument is negative.</exception>
    /// <exception cref="OverflowException">The cost does not fit a long.</exception>
    long MultiplyAdds(int tokens, int dK, int dV);

    /// <summary>How many times as many scores one sequence needs as another.</summary>
    /// <param name="longTokens">Length of the one, at least 0; usually the longer.</param>
    /// <param name="shortTokens">Length of the other, at least 1.</param>
    /// <returns>A factor: 1 for equal lengths, below 1 when the first is shorter.</returns>
    /// <exception cref="ArgumentException"><paramref name="longTokens"/> is negative, or <paramref name="shortTokens"/> is not
    /// positive.</exception>
    double Ratio(int longTokens, int shortTokens);

    /// <summary>The longest sequence whose scores stay within a budget.</summary>
    /// <param name="scoreBudget">How many scores may be computed, at least 0; up to <see cref="long.MaxValue"/>.</param>
    /// <returns>The largest n for which <see cref="Scores"/> is not above the budget. It need not fit an int.</returns>
    /// <exception cref="ArgumentException"><paramref name="scoreBudget"/> is negative.</exception>
    long MaxTokens(long scoreBudget);
}
