namespace Katas.Kata05;

public sealed class Addresses : IAddresses
{
    public int[] Relabel(IReadOnlyList<int> ids, IReadOnlyList<int> permutation)
    {
        ArgumentNullException.ThrowIfNull(ids);
        CheckPermutation(permutation);
        foreach (var id in ids)
            CheckId(id, permutation.Count);
        return [.. ids.Select(id => permutation[id])];
    }

    public double[][] MoveRows(double[][] table, IReadOnlyList<int> permutation)
    {
        ArgumentNullException.ThrowIfNull(table);
        CheckPermutation(permutation);
        if (table.Length != permutation.Count || table.Any(row => row is null || row.Length != table[0].Length))
            throw new ArgumentException($"A permutation of {permutation.Count} needs as many rows, all of the same length.", nameof(table));
        var moved = new double[table.Length][];
        for (var id = 0; id < table.Length; id++)
            moved[permutation[id]] = [.. table[id]];
        return moved;
    }

    public double Cosine(double[] a, double[] b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (a.Length != b.Length || !HasDirection(a) || !HasDirection(b))
            throw new ArgumentException("A cosine needs two vectors of the same length, finite and not all zeros.", nameof(b));
        return Dot(a, b) / (Math.Sqrt(Dot(a, a)) * Math.Sqrt(Dot(b, b)));
    }

    public int NearestById(int id, int vocabularySize)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(vocabularySize, 2);
        CheckId(id, vocabularySize);
        return id == 0 ? 1 : id - 1;
    }

    public int NearestByMeaning(double[][] table, int id)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentOutOfRangeException.ThrowIfLessThan(table.Length, 2, nameof(table));
        CheckId(id, table.Length);
        var others = Enumerable.Range(0, table.Length).Where(other => other != id);
        return others.MaxBy(other => Cosine(table[id], table[other]));
    }

    private static double Dot(double[] a, double[] b) => a.Zip(b, (x, y) => x * y).Sum();

    private static bool HasDirection(double[] vector) => vector.All(double.IsFinite) && vector.Any(number => number != 0);

    private static void CheckId(int id, int vocabularySize)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(id);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(id, vocabularySize);
    }

    private static void CheckPermutation(IReadOnlyList<int> permutation)
    {
        ArgumentNullException.ThrowIfNull(permutation);
        if (!permutation.Order().SequenceEqual(Enumerable.Range(0, permutation.Count)))
            throw new ArgumentException($"A permutation of {permutation.Count} holds each number below that once.", nameof(permutation));
    }
}
