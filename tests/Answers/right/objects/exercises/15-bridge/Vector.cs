namespace Katas.Kata15;

/// <summary>A row of finite numbers that never changes.</summary>
internal sealed class Vector
{
    private readonly double[] numbers;

    public Vector(double[] numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        if (numbers is [] || numbers.Any(number => !double.IsFinite(number)))
        {
            throw new ArgumentException("A vector needs numbers, all of them finite.", nameof(numbers));
        }
        this.numbers = [.. numbers];
    }

    public int Length => numbers.Length;

    public static List<Vector> Rows(double[][] matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var rows = matrix.Select(row => new Vector(row)).ToList();
        return rows.TrueForAll(row => row.Length == rows[0].Length) ? rows : throw new ArgumentException("Rows differ in length.");
    }

    public static double operator *(Vector a, Vector b)
    {
        var sum = 0.0;
        var lost = 0.0; // what rounding took away so far (Kahan)
        for (var i = 0; i < a.Length; i++)
        {
            var term = a.numbers[i] * b.numbers[i] - lost;
            var next = sum + term;
            lost = double.IsFinite(next) ? next - sum - term : 0;
            sum = next;
        }
        return sum;
    }

    public static Vector operator *(double factor, Vector a) => new([.. a.numbers.Select(number => factor * number)]);

    public static Vector operator +(Vector a, Vector b) => new([.. a.numbers.Zip(b.numbers, (x, y) => x + y)]);

    public static Vector operator *(Vector row, IReadOnlyList<Vector> matrix) =>
        matrix.Select((other, i) => row.numbers[i] * other).Aggregate((sum, next) => sum + next);

    public Vector Block(int from, int width) => new(numbers[from..(from + width)]);

    public Vector Rotated(int position)
    {
        if (Length % 2 != 0)
        {
            throw new ArgumentException("Only an even number of numbers can be rotated.");
        }
        var rotated = new double[Length];
        for (var pair = 0; 2 * pair < Length; pair++)
        {
            var (x, y) = (numbers[2 * pair], numbers[2 * pair + 1]);
            var (sin, cos) = Math.SinCos(position * Math.Pow(10000, -2.0 * pair / Length));
            (rotated[2 * pair], rotated[2 * pair + 1]) = (x * cos - y * sin, x * sin + y * cos);
        }
        return new Vector(rotated);
    }

    public double[] ToArray() => [.. numbers];
}
