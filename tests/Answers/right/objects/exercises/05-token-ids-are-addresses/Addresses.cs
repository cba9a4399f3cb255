namespace Katas.Kata05;

public sealed class Addresses : IAddresses
{
    public int[] Relabel(IReadOnlyList<int> ids, IReadOnlyList<int> permutation)
    {
        ArgumentNullException.ThrowIfNull(ids);
        var renamed = new Permutation(permutation);
        return [.. from id in ids select renamed[id]];
    }

    public double[][] MoveRows(double[][] table, IReadOnlyList<int> permutation)
    {
        var origin = new Permutation(permutation).Inverse();
        Direction.CheckTable(table);
        if (table.Length != origin.Count)
        {
            throw new ArgumentException("The permutation does not fit the table.", nameof(permutation));
        }
        return [.. from place in Enumerable.Range(0, table.Length) select (double[])table[origin[place]].Clone()];
    }

    public double Cosine(double[] a, double[] b) => new Direction(a) * new Direction(b);

    public int NearestById(int id, int vocabularySize)
    {
        if (vocabularySize < 2 || id < 0 || id >= vocabularySize)
        {
            throw new ArgumentOutOfRangeException(nameof(id));
        }
        return id > 0 ? --id : ++id;
    }

    public int NearestByMeaning(double[][] table, int id)
    {
        Direction.CheckTable(table);
        NearestById(id, table.Length);
        var directions = Array.ConvertAll(table, row => new Direction(row));
        var ranking = from other in Enumerable.Range(0, table.Length)
                      where other != id
                      orderby directions[id] * directions[other] descending, other
                      select other;
        return ranking.First();
    }
}
