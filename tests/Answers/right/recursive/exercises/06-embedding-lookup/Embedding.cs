using System.Collections.Immutable;

namespace Katas.Kata06;

public sealed class Embedding : IEmbedding
{
    public double[][] OneHot(IReadOnlyList<int> ids, int vocabularySize) =>
        [.. Checked(ids, vocabularySize).Select(id => Enumerable.Range(0, vocabularySize).Select(v =>
            Convert.ToDouble(v == id)).ToArray())];

    public double[][] LookupByMatMul(double[][] table, IReadOnlyList<int> ids) => [.. OneHot(ids, Checked(table).Length)
        .Select(switches => switches.Zip(table).Select(pair => pair.Second.Select(number => pair.First * number))
            .Aggregate((sum, row) => sum.Zip(row, (x, y) => x + y).ToArray()).ToArray())];

    public double[][] Lookup(double[][] table, IReadOnlyList<int> ids) =>
        [.. from id in Checked(ids, Checked(table).Length) select table[id].ToArray()];

    // The way back for halves of the text, added up.
    public double[][] ScatterGradient(double[][] upstream, IReadOnlyList<int> ids, int vocabularySize) =>
        Checked(upstream).Length > 0 && Checked(ids, vocabularySize).Count == upstream.Length
            && Sums(upstream, [.. ids]) is var sums
            ? [.. Enumerable.Range(0, vocabularySize).Select(id => Sum(sums.GetValueOrDefault(id), new double[upstream[0].Length]))]
            : throw new ArgumentException("Each id needs a row, and there must be one.");

    public long MatMulMultiplyAdds(int tokens, int vocabularySize, int width) => (tokens, vocabularySize, width) is ( >= 0, >= 0, >= 0)
        ? checked(tokens * ((long)vocabularySize * width))
        : throw new ArgumentException("No size is negative.");

    private static ImmutableDictionary<int, double[]> Sums(ReadOnlySpan<double[]> rows, ReadOnlySpan<int> ids) => rows.Length switch
    {
        1 => ImmutableDictionary<int, double[]>.Empty.Add(ids[0], rows[0]),
        var count => Sums(rows[(count / 2)..], ids[(count / 2)..]).Aggregate(
            Sums(rows[..(count / 2)], ids[..(count / 2)]),
            (sums, entry) => sums.SetItem(entry.Key, Sum(sums.GetValueOrDefault(entry.Key), entry.Value))),
    };

    private static double[] Sum(double[]? a, double[] b) => a is null ? b : [.. a.Zip(b, (x, y) => x + y)];

    private static IReadOnlyList<int> Checked(IReadOnlyList<int> ids, int size) => ids is not null && ids.All(id => id >= 0 && id < size)
        ? ids
        : throw new ArgumentException("Ids that have a row are needed.");

    private static double[][] Checked(double[][] table) =>
        table is not null && table.All(row => row is not null && row.Length == table[0]?.Length)
            ? table
            : throw new ArgumentException("Rows of one length are needed.");
}
