using CsCheck;
using Katas.Testing;

namespace Katas.Kata05.Hidden;

/// <summary>Generated permutations and tables.</summary>
internal static class Cases
{
    // Cycles of three and more: a swap is its own inverse and would hide a move in the wrong direction.
    public static readonly Gen<int[]> Permutations = Gen.Int[3, 9].SelectMany(size => Gen.Shuffle(Enumerable.Range(0, size).ToArray()))
        .Where(DiffersFromItsInverse);

    /// <summary>A table like that in which some row points roughly the way of the token's own.</summary>
    public static double[][] TableWithAFriend(Probe probe, int tokens, int width, int id)
    {
        while (true)
        {
            var table = TableWithoutTies(probe, tokens, width);
            if (SecondReference.Cosine(table[id], table[SecondReference.NearestByMeaning(table, id)]) > 0.1)
                return table;
        }
    }

    /// <summary>The same rows in very different lengths: a thousand times as long, or as short.</summary>
    public static double[][] OfAllLengths(Probe probe, double[][] table) =>
        [.. table.Select(row => Times(row, Math.Pow(10, probe.Int(-3, 4))))];

    /// <summary>A table in which all rows point away from the row of one token, one of them the least.</summary>
    public static double[][] TableOfOpponents(Probe probe, int tokens, int id)
    {
        while (true)
        {
            var row = probe.Row(3, 2);
            double[][] table = [.. Enumerable.Range(0, tokens).Select(other => other == id ? row
                : [.. Times(row, -probe.Int(1, 5)).Zip(probe.Row(3, 0.4), (x, y) => x + y)])];
            if (HasClearWinner(table, id) && table.Where((_, other) => other != id).All(other => SecondReference.Cosine(row, other) < 0))
                return table;
        }
    }

    /// <summary>Rows at the edges of what a cosine allows: numbers whose squares are doubles, not all of them 0.</summary>
    public static Extreme<double[]>[] Rows(Probe probe, int width) =>
    [
        .. Extremes.Rows(probe, width).Where(row => row.Value.Any(number => number != 0)
            && row.Value.All(number => number == 0 || Math.Abs(number) is >= 1e-150 and <= 1e150)),
        new("tiny numbers", probe.Row(width, 1e-147)),
        new("numbers from tiny to huge", [.. Enumerable.Range(0, width).Select(i => probe.Number() * Math.Pow(10, (140 * i) - 140))]),
        new("ordinary numbers", probe.Row(width, 3)),
    ];

    public static bool HasClearWinner(double[][] table, int id)
    {
        var best = Enumerable.Range(0, table.Length).Except([id]).Select(other => SecondReference.Cosine(table[id], table[other]))
            .OrderDescending().Take(2).ToArray();
        return best.Length < 2 || best[0] - best[1] > 1e-6;
    }

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

    private static double[] Times(double[] row, double factor) => [.. row.Select(number => number * factor)];

    private static bool DiffersFromItsInverse(int[] permutation) =>
        permutation.Index().Any(entry => permutation[entry.Item] != entry.Index);
}
