using Katas.Testing;

namespace Katas.Kata06.Traps;

/// <summary>Ids are taken to start at 1.</summary>
[Trap<IEmbedding>("one-based-lockers", "You count the lockers from 1, so every id opens its neighbour to the left and id 0 opens "
    + "nothing. Which row belongs to the first id of a vocabulary?")]
public static class OneBasedLockers
{
    public static double[][] OneHot(IReadOnlyList<int> ids, int vocabularySize) =>
        [.. ids.Select(id => Enumerable.Range(1, vocabularySize).Select(cell => cell == id ? 1.0 : 0).ToArray())];

    public static double[][] Lookup(double[][] table, IReadOnlyList<int> ids) => [.. ids.Select(id => table[id - 1].ToArray())];

    public static string? Evidence(IReadOnlyList<int> ids, int vocabularySize, double[][] answer) =>
        ids.Count > 0 && answer.Length > 0 ? $"With {vocabularySize} entries in the vocabulary your one-hot row of id {ids[0]} is "
            + $"{Show.Value(answer[0])}." : null;
}
