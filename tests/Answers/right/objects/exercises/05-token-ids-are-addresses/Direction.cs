namespace Katas.Kata05;

/// <summary>A vector without its length. The product of two is the cosine of the angle between them.</summary>
internal readonly struct Direction
{
    private readonly double[] vector;
    private readonly double length;

    public Direction(double[] vector)
    {
        ArgumentNullException.ThrowIfNull(vector);
        if (vector.Any(number => !double.IsFinite(number)))
        {
            throw new ArgumentException("A number is not finite.", nameof(vector));
        }
        this.vector = vector;
        length = vector.Aggregate(0.0, double.Hypot);
        ArgumentOutOfRangeException.ThrowIfZero(length, nameof(vector));
    }

    public static double operator *(Direction a, Direction b)
    {
        if (a.vector.Length != b.vector.Length)
        {
            throw new ArgumentException("The vectors differ in length.");
        }
        var dot = 0.0;
        for (var i = 0; i < a.vector.Length; i++)
        {
            dot += a.vector[i] / a.length * (b.vector[i] / b.length);
        }
        return double.Clamp(dot, -1, 1);
    }

    public static void CheckTable(double[][] table)
    {
        ArgumentNullException.ThrowIfNull(table);
        foreach (var row in table)
        {
            ArgumentNullException.ThrowIfNull(row);
            ArgumentOutOfRangeException.ThrowIfNotEqual(row.Length, table[0].Length);
        }
    }
}
