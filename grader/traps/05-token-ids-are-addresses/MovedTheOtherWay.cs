using Katas.Testing;

namespace Katas.Kata05.Traps;

/// <summary>The inverse permutation: row i is pulled from <c>permutation[i]</c>.</summary>
[Trap<IAddresses>("moved-the-other-way", "Row i should move to permutation[i]; you pulled row i from there, which is the inverse "
    + "permutation. With a swap both are the same, with a cycle of three they are not. On which side of the assignment belongs "
    + "permutation[i]?")]
public static class MovedTheOtherWay
{
    public static double[][] MoveRows(double[][] table, IReadOnlyList<int> permutation) =>
        [.. permutation.Select(source => table[source].ToArray())];

    public static string? Evidence(double[][] table, IReadOnlyList<int> permutation, double[][] answer) =>
        $"Under {Show.Value(permutation)} row 0, {Show.Value(table[0])}, belongs at place {permutation[0]}; there your table has "
            + $"{Show.Value(answer.ElementAtOrDefault(permutation[0]))}.";
}
