namespace Katas.Kata06;

/// <summary>
/// Break it first: the id is a number, so why not compute with it? Because a line <c>id · a + b</c> cannot be bent to the contents of the
/// lockers.
/// </summary>
public interface IBreakIt
{
    /// <summary>
    /// A table that no line through the ids comes near: in every column the best line explains less than half of the variance.
    /// </summary>
    /// <returns>
    /// 3 to 20 rows of 1 to 8 numbers, finite and at most 1 000 000 in size; other ones than the README's example.
    /// For each column the grader fits <c>id · a + b</c> by least squares, and R² must be below 0.5. A constant column has R² = 1: a flat
    /// line is a line.
    /// </returns>
    double[][] TableNoLineCanReproduce();
}
