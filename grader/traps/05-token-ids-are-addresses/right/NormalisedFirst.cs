using Katas.Testing;

namespace Katas.Kata05.Traps;

/// <summary>Every row is shortened to length 1 first; then a dot product is a cosine.</summary>
[RightVariant<IAddresses>("normalised first")]
public static class NormalisedFirst
{
    public static double Cosine(double[] a, double[] b)
    {
        double[] u = Unit(a), v = Unit(b);
        return u.Length == v.Length ? u.Zip(v, (x, y) => x * y).Sum() : throw new ArgumentException("The lengths differ.", nameof(b));
    }

    public static int NearestByMeaning(double[][] table, int id)
    {
        double[][] units = [.. (table ?? throw new ArgumentNullException(nameof(table))).Select(Unit)];
        if (id < 0 || id >= units.Length || units.Length == 1 || units.Any(unit => unit.Length != units[0].Length))
            throw new ArgumentException("No such neighbour.", nameof(id));
        var similarities = units.Select((unit, other) => other == id ? double.NegativeInfinity : unit.Zip(units[id], (x, y) => x * y).Sum())
            .ToList();
        return similarities.IndexOf(similarities.Max());
    }

    private static double[] Unit(double[] vector)
    {
        ArgumentNullException.ThrowIfNull(vector);
        var length = Math.Sqrt(vector.Sum(number => number * number));
        return double.IsFinite(length) && length > 0 ? [.. vector.Select(number => number / length)]
            : throw new ArgumentException("No direction.", nameof(vector));
    }
}
