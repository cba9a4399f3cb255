namespace Katas.Kata00;

/// <summary>
/// The two functions everything later is made of: the matrix product and the softmax.
/// Matrices are jagged, row = token; <c>[n][m]</c> means n rows of m numbers.
/// No member changes its arguments, and no answer hands out a row of an argument.
/// </summary>
public interface IWarmUp
{
    /// <summary>The matrix product: <c>[n][k] · [k][m]</c> gives <c>[n][m]</c>; no rows give no rows.</summary>
    /// <param name="a">Left factor, <c>[n][k]</c>.</param>
    /// <param name="b">Right factor, <c>[k][m]</c>.</param>
    /// <returns>Row i, column j is the dot product of row i of <paramref name="a"/> and column j of <paramref name="b"/>.</returns>
    /// <exception cref="ArgumentException">A matrix is null or has rows of different lengths, or the inner sizes differ.</exception>
    double[][] MatMul(double[][] a, double[][] b);

    /// <summary>Rows become columns: <c>[n][m]</c> gives <c>[m][n]</c>; no rows give no rows.</summary>
    /// <param name="a">The matrix, <c>[n][m]</c>.</param>
    /// <returns>Row j, column i is row i, column j of <paramref name="a"/>.</returns>
    /// <exception cref="ArgumentException">The matrix is null or has rows of different lengths.</exception>
    double[][] Transpose(double[][] a);

    /// <summary>
    /// Turns scores into weights that are positive and sum to 1: <c>exp(xᵢ) / Σ exp(xⱼ)</c>,
    /// for scores of any size. A score of minus infinity gets the weight 0.
    /// </summary>
    /// <param name="scores">n ≥ 1 scores, at least one of them finite.</param>
    /// <returns>n weights.</returns>
    /// <exception cref="ArgumentException">The scores are null or empty, contain NaN or plus infinity, or none is finite.</exception>
    /// <remarks>Goodfellow, Bengio, Courville: Deep Learning (2016), section 4.1, "Overflow and Underflow".</remarks>
    double[] Softmax(double[] scores);

    /// <summary>The softmax of each row by itself: each query has its own budget of 1.</summary>
    /// <param name="scores">n rows of m ≥ 1 scores, <c>[n][m]</c>; no rows give no rows.</param>
    /// <returns>Weights, <c>[n][m]</c>; every row sums to 1.</returns>
    /// <exception cref="ArgumentException">The matrix is null or has rows of different lengths, or a row is not allowed in <see cref="Softmax"/>.</exception>
    double[][] SoftmaxRows(double[][] scores);
}
