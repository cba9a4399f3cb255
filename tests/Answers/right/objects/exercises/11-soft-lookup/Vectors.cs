namespace Katas.Kata11;

internal static class Vectors
{
    public static double Dot(this IReadOnlyList<double> a, IReadOnlyList<double> b) => a.Count == b.Count
        ? a.Zip(b, (x, y) => x * y).Sum()
        : throw new ArgumentException("Two vectors differ in length.");

    public static IReadOnlyList<IReadOnlyList<double>> Of(double[][] matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentOutOfRangeException.ThrowIfZero(matrix.Length, nameof(matrix));
        var rows = matrix.Select(row => One(row)).ToList();
        return rows.All(row => row.Count == rows[0].Count) ? rows : throw new ArgumentException("Rows differ in length.", nameof(matrix));
    }

    public static IReadOnlyList<double> One(double[] vector)
    {
        ArgumentNullException.ThrowIfNull(vector);
        ArgumentOutOfRangeException.ThrowIfZero(vector.Length, nameof(vector));
        return vector.All(double.IsFinite) ? [.. vector] : throw new ArgumentException("A number is not finite.", nameof(vector));
    }

    public static double[][] Through(this IReadOnlyList<IReadOnlyList<double>> rows, IReadOnlyList<IReadOnlyList<double>> weights)
    {
        var columns = weights[0].Select((_, column) => weights.Select(row => row[column]).ToList()).ToList();
        return rows.Select(row => columns.Select(column => row.Dot(column)).ToArray()).ToArray();
    }
}
