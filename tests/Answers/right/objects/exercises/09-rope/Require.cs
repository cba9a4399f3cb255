namespace Katas.Kata09;

internal static class Require
{
    public static void Vector(double[] vector)
    {
        ArgumentNullException.ThrowIfNull(vector);
        if (vector.Length is 0 || vector.Length % 2 != 0)
        {
            throw new ArgumentException($"A length of {vector.Length} cannot be cut into pairs.", nameof(vector));
        }
        Finite(vector);
    }

    public static void Finite(double[] vector)
    {
        if (Array.Exists(vector, number => !double.IsFinite(number)))
        {
            throw new ArgumentException("A number is not finite.", nameof(vector));
        }
    }

    public static (int Rows, int Columns) Rectangle(double[][] rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var columns = rows.Select(row => row?.Length ?? throw new ArgumentException("A row is null.")).Distinct().ToArray();
        return columns.Length <= 1 ? (rows.Length, columns.SingleOrDefault()) : throw new ArgumentException("Rows differ in length.");
    }

    public static double Dot(double[] a, double[] b) => a.Select((number, i) => number * b[i]).Sum();
}
