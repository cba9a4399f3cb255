namespace Katas.Kata00;

internal static class Guards
{
    public static void MustBeRectangular(this double[][] matrix, string name)
    {
        ArgumentNullException.ThrowIfNull(matrix, name);
        if (matrix.Contains(null))
        {
            throw new ArgumentNullException(name, "A row is null.");
        }
        if (matrix.DistinctBy(row => row.Length).Skip(1).Any())
        {
            throw new ArgumentException("The rows differ in length.", name);
        }
    }
}
