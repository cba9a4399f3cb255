using Katas.Testing;

namespace Katas.Kata06.Traps;

/// <summary><c>table.Select(row => row[id])</c>.</summary>
[Trap<IEmbedding>("column-instead-of-row", "You read column id: one number of every token in the vocabulary. The vector of one token is "
    + "all its numbers together. Along which direction of the table do they lie?")]
public static class ColumnInsteadOfRow
{
    public static double[][] Lookup(double[][] table, IReadOnlyList<int> ids) =>
        [.. ids.Select(id => table.Select(row => row[id]).ToArray())];
}
