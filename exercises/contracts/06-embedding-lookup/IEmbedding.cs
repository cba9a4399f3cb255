namespace Katas.Kata06;

/// <summary>
/// The embedding: a table of learned vectors, <c>[V][d]</c>, one row per token of the vocabulary, and the two ways to read it.
/// Ids are row numbers from 0 to V − 1; the numbers of a table are finite.
/// Each call is made on a new object, so a field does not survive a call. No member changes its arguments,
/// and no answer hands out an array or a list of an argument.
/// </summary>
public interface IEmbedding
{
    /// <summary>Ids as rows of zeros with a single 1: row t has its 1 in column <c>ids[t]</c>.</summary>
    /// <param name="ids">n ids; there may be none.</param>
    /// <param name="vocabularySize">Number of columns, V.</param>
    /// <returns><c>[n][V]</c>; no ids give no rows.</returns>
    /// <exception cref="ArgumentException">The ids are null, or an id is below 0 or not below V.</exception>
    double[][] OneHot(IReadOnlyList<int> ids, int vocabularySize);

    /// <summary>The lookup the long way: the one-hot rows of the ids, <c>[n][V]</c>, times the table, <c>[V][d]</c>.</summary>
    /// <param name="table">The table, <c>[V][d]</c>.</param>
    /// <param name="ids">n ids; there may be none.</param>
    /// <returns><c>[n][d]</c>; no ids give no rows.</returns>
    /// <exception cref="ArgumentException">An argument or a row is null, rows differ in length, or an id is below 0 or not below
    /// V.</exception>
    /// <remarks>
    /// Bengio, Ducharme, Vincent, Jauvin: A Neural Probabilistic Language Model (2003), section 2: the mapping C is a matrix of free
    /// parameters.
    /// </remarks>
    double[][] LookupByMatMul(double[][] table, IReadOnlyList<int> ids);

    /// <summary>
    /// The lookup the short way: a copy of row <c>ids[t]</c> for each position t of the text. Positions with the same id may share a copy.
    /// </summary>
    /// <param name="table">The table, <c>[V][d]</c>.</param>
    /// <param name="ids">n ids; the same id may occur often, and there may be none.</param>
    /// <returns><c>[n][d]</c>; no ids give no rows.</returns>
    /// <exception cref="ArgumentException">An argument or a row is null, rows differ in length, or an id is below 0 or not below
    /// V.</exception>
    /// <remarks>
    /// Vaswani et al.: Attention Is All You Need (2017), section 3.4; the paper then multiplies the row by √d, which is left out here.
    /// </remarks>
    double[][] Lookup(double[][] table, IReadOnlyList<int> ids);

    /// <summary>
    /// The way back, by which a table learns: position t says with <c>upstream[t]</c> how its vector should change,
    /// and row id of the result is the sum of what all positions with this id say. Rows nobody looked up get zeros.
    /// </summary>
    /// <param name="upstream">n ≥ 1 rows, <c>[n][d]</c>, of finite numbers whose sums are finite.</param>
    /// <param name="ids">n ids: the same ones that were looked up.</param>
    /// <param name="vocabularySize">Number of rows of the result, V.</param>
    /// <returns><c>[V][d]</c>.</returns>
    /// <exception cref="ArgumentException">
    /// An argument or a row is null, there is no row, rows differ in length, their number is not the number of ids, or an id is below 0 or
    /// not below V.
    /// </exception>
    /// <remarks>
    /// The transpose of the lookup: one-hotᵀ · upstream. Goodfellow, Bengio, Courville: Deep Learning (2016), section 6.5.6.
    /// </remarks>
    double[][] ScatterGradient(double[][] upstream, IReadOnlyList<int> ids, int vocabularySize);

    /// <summary>
    /// The multiplications that <see cref="LookupByMatMul"/> performs: <c>n · V · d</c>. <see cref="Lookup"/> performs none.
    /// </summary>
    /// <param name="tokens">Length of the text, n ≥ 0.</param>
    /// <param name="vocabularySize">Rows of the table, V ≥ 0.</param>
    /// <param name="width">Columns of the table, d ≥ 0.</param>
    /// <returns>The number of multiply-adds.</returns>
    /// <exception cref="ArgumentException">A number is below 0.</exception>
    /// <exception cref="OverflowException">The product does not fit a <see cref="long"/>.</exception>
    long MatMulMultiplyAdds(int tokens, int vocabularySize, int width);
}
