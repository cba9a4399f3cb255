using Katas.Testing;

namespace Katas.Kata06.Traps;

/// <summary>Each distinct id once.</summary>
[Trap<IEmbedding>("deduplicated", "A token that occurs twice in the text comes out once. The next layer needs a row for each position, "
    + "in the order of the text. How many rows should a text of five times the same token give?")]
public static class Deduplicated
{
    public static double[][] Lookup(double[][] table, IReadOnlyList<int> ids) => new Embedding().Lookup(table, [.. ids.Distinct()]);

    public static string? Evidence(double[][] table, IReadOnlyList<int> ids, double[][] answer) =>
        $"The text {Show.Value(ids)} has {ids.Count} positions; from a table of {table.Length} rows you took {answer.Length}.";
}
