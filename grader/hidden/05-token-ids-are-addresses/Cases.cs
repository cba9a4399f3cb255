using CsCheck;
using Katas.Testing;

namespace Katas.Kata05.Hidden;

/// <summary>Generated permutations and tables.</summary>
internal static class Cases
{
    // Cycles of three and more: a swap is its own inverse and would hide a move in the wrong direction.
    public static readonly Gen<int[]> Permutations = Gen.Int[3, 9].SelectMany(size => Gen.Shuffle(Enumerable.Range(0, size).ToArray()))
        .Where(DiffersFromItsInverse);

    /// <summary>Rows whose best and second-best neighbours are told apart by more than rounding, for every id.</summary>
    public static double[][] TableWithoutTies(Probe probe, int tokens, int width)
    {
        while (true)
        {
            var table = probe.Matrix(tokens, width, 4);
            if (Enumerable.Range(0, tokens).All(id => HasClearWinner(table, id)))
                return table;
        }
    }

    private static bool HasClearWinner(double[][] table, int id)
    {
        var best = Enumerable.Range(0, table.Length).Except([id]).Select(other => SecondReference.Cosine(table[id], table[other]))
            .OrderDescending().Take(2).ToArray();
        return best.Length < 2 || best[0] - best[1] > 1e-6;
    }

    private static bool DiffersFromItsInverse(int[] permutation) =>
        permutation.Index().Any(entry => permutation[entry.Item] != entry.Index);
}
