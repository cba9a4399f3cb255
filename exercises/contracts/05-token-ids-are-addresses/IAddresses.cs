namespace Katas.Kata05;

/// <summary>
/// Token ids taken for what they are: numbers on lockers. A table holds one row per token, <c>[V][d]</c>, and id i is the row number.
/// A permutation, every number from 0 to V − 1 once, renames the lockers: the token with id i gets the id <c>permutation[i]</c>.
/// Each call is made on a new object, so a field does not survive a call. No member changes its arguments,
/// and no answer hands out an array or a list of an argument.
/// </summary>
public interface IAddresses
{
    /// <summary>The same tokens under their new ids: <c>permutation[id]</c> for each id, in the order given.</summary>
    /// <param name="ids">n ids from 0 to V − 1; the same id may occur often, and there may be none.</param>
    /// <param name="permutation">V new ids: old id i becomes <c>permutation[i]</c>.</param>
    /// <returns>n ids.</returns>
    /// <exception cref="ArgumentException">An argument is null, the permutation is none, or an id is below 0 or not below V.</exception>
    int[] Relabel(IReadOnlyList<int> ids, IReadOnlyList<int> permutation);

    /// <summary>The same rows in their new places: row i of <paramref name="table"/> is row <c>permutation[i]</c> of the result.</summary>
    /// <param name="table">The table, <c>[V][d]</c>.</param>
    /// <param name="permutation">V new row numbers.</param>
    /// <returns>The moved table, <c>[V][d]</c>, made of copies of the rows.</returns>
    /// <exception cref="ArgumentException">
    /// An argument or a row is null, rows differ in length, or the permutation is none or of another length than the table.
    /// </exception>
    double[][] MoveRows(double[][] table, IReadOnlyList<int> permutation);

    /// <summary>
    /// The cosine of the angle between two vectors, <c>a · b / (|a| |b|)</c>: 1 for the same direction, 0 for a right angle, −1 for the
    /// opposite.
    /// </summary>
    /// <param name="a">d ≥ 1 finite numbers, not all of them 0; those that are not are from 1e-150 to 1e150 in size, so that each square
    /// is a double as well.</param>
    /// <param name="b">d such numbers; the squares of both lengths are doubles, their product need not be.</param>
    /// <returns>A number from −1 to 1, whatever the lengths of the vectors.</returns>
    /// <exception cref="ArgumentException">A vector is null, empty, all zeros, or contains NaN or an infinity, or the two differ in
    /// length.</exception>
    /// <remarks>Manning, Raghavan, Schütze: Introduction to Information Retrieval (2008), section 6.3.1.</remarks>
    double Cosine(double[] a, double[] b);

    /// <summary>
    /// The other id with the smallest difference from <paramref name="id"/>; of two equally near ones the lower. This is the naive idea of
    /// a neighbour.
    /// </summary>
    /// <param name="id">An id from 0 to <paramref name="vocabularySize"/> − 1.</param>
    /// <param name="vocabularySize">Number of ids, V ≥ 2.</param>
    /// <returns>An id other than <paramref name="id"/>.</returns>
    /// <exception cref="ArgumentException">The vocabulary has fewer than 2 ids, or the id is below 0 or not below V.</exception>
    int NearestById(int id, int vocabularySize);

    /// <summary>The other id whose row has the largest cosine with the row of <paramref name="id"/>; of equals the lower id.</summary>
    /// <param name="table">The table, <c>[V][d]</c> with V ≥ 2; every row is allowed in <see cref="Cosine"/>.</param>
    /// <param name="id">An id from 0 to V − 1.</param>
    /// <returns>An id other than <paramref name="id"/>.</returns>
    /// <exception cref="ArgumentException">
    /// The table is null or has fewer than 2 rows, rows differ in length, a row is not allowed in <see cref="Cosine"/>, or the id is below
    /// 0 or not below V.
    /// </exception>
    /// <remarks>Mikolov, Chen, Corrado, Dean: Efficient Estimation of Word Representations in Vector Space (2013), section 4.</remarks>
    int NearestByMeaning(double[][] table, int id);
}
