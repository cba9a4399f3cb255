using Katas.Testing;

namespace Katas.Kata06.Traps;

/// <summary>Ids beyond the ends are pulled to the nearest end.</summary>
[Trap<IEmbedding>("clamped-id", "You pull ids outside the table to its first or last row. The caller gets a vector and never learns that "
    + "the id was wrong. Which is easier to find later: an exception here or a model that is slightly off?")]
public static class ClampedId
{
    public static double[][] Lookup(double[][] table, IReadOnlyList<int> ids) =>
        new Embedding().Lookup(table, [.. ids.Select(id => Math.Max(0, Math.Min(id, table.Length - 1)))]);
}
