namespace Katas.Kata05;

public sealed class Addresses : IAddresses
{
    public int[] Relabel(IReadOnlyList<int> ids, IReadOnlyList<int> permutation) =>
        Checked(permutation) is var places && ids is not null && ids.All(id => id >= 0 && id < places.Count)
            ? [.. ids.Select(id => places[id])]
            : throw new ArgumentException("Ids from 0 on are needed.");

    public double[][] MoveRows(double[][] table, IReadOnlyList<int> permutation) =>
        Checked(permutation).Count == Checked(table).Length
            ? [.. table.Select((row, i) => (Place: permutation[i], Copy: row.ToArray())).OrderBy(move =>
                move.Place).Select(move => move.Copy)]
            : throw new ArgumentException("The permutation does not fit the table.");

    // |u − v|² of two vectors of length 1 is 2 − 2 cos.
    public double Cosine(double[] a, double[] b) => (Unit(a), Unit(b)) is var (u, v) && u.Length == v.Length
        ? Math.Clamp(1 - u.Zip(v, (x, y) => (x - y) * (x - y)).Sum() / 2, -1, 1)
        : throw new ArgumentException("The vectors differ in length.");

    public int NearestById(int id, int vocabularySize) => vocabularySize >= 2 && id >= 0 && id < vocabularySize
        ? id == 0 ? 1 : id - 1
        : throw new ArgumentException("There is no such id, or no other.");

    public int NearestByMeaning(double[][] table, int id) =>
        NearestById(id, Checked(table).Length) >= 0 && table.Select(Unit).All(unit => unit.Length > 0)
            ? Enumerable.Range(0, table.Length).Where(other => other != id)
                .Select(other => (other, Cosine: Cosine(table[id], table[other])))
                .Aggregate((best, next) => next.Cosine > best.Cosine ? next : best).other
            : throw new ArgumentException("There is no such id, or no other.");

    private static double[] Unit(double[] vector) =>
        vector is { Length: > 0 } && vector.All(double.IsFinite) && Math.Sqrt(vector.Sum(number => number * number)) is > 0 and var length
            ? [.. vector.Select(number => number / length)]
            : throw new ArgumentException("A direction is needed.");

    private static IReadOnlyList<int> Checked(IReadOnlyList<int> permutation) =>
        permutation is not null && Enumerable.Range(0, permutation.Count).Except(permutation).ToArray() is []
            ? permutation
            : throw new ArgumentException("A permutation is needed.");

    private static double[][] Checked(double[][] table) =>
        table is not null && table.All(row => row is not null && row.Length == table[0]?.Length)
            ? table
            : throw new ArgumentException("Rows of one length are needed.");
}
