namespace Katas.Kata06;

public sealed class Embedding : IEmbedding
{
    public double[][] OneHot(IReadOnlyList<int> ids, int vocabularySize)
    {
        var known = Checked(ids, vocabularySize);
        return Array.ConvertAll(known, id =>
        {
            var row = new double[vocabularySize];
            row.AsSpan(id, 1).Fill(1);
            return row;
        });
    }

    public double[][] LookupByMatMul(double[][] table, IReadOnlyList<int> ids)
    {
        var width = Width(table);
        var switches = OneHot(ids, table.Length);
        var result = new double[switches.Length][];
        Parallel.For(0, switches.Length, t =>
        {
            var sums = new double[width];
            for (var v = table.Length - 1; v >= 0; v--)
            {
                for (var j = 0; j < width; j++)
                {
                    sums[j] = Math.FusedMultiplyAdd(switches[t][v], table[v][j], sums[j]);
                }
            }
            result[t] = sums;
        });
        return result;
    }

    // Positions with one id share one copy.
    public double[][] Lookup(double[][] table, IReadOnlyList<int> ids)
    {
        Width(table);
        var copies = new double[table.Length][];
        return Array.ConvertAll(Checked(ids, table.Length), id => copies[id] ??= table[id].AsSpan().ToArray());
    }

    public double[][] ScatterGradient(double[][] upstream, IReadOnlyList<int> ids, int vocabularySize)
    {
        var width = Width(upstream);
        var known = Checked(ids, vocabularySize);
        if (known.Length != upstream.Length || known.Length == 0)
        {
            throw new ArgumentException("Each id needs one row, and there must be one.", nameof(upstream));
        }
        var flat = new double[vocabularySize * width];
        for (var t = known.Length - 1; t >= 0; t--)
        {
            var target = flat.AsSpan(known[t] * width, width);
            for (var j = 0; j < width; j++)
            {
                target[j] += upstream[t][j];
            }
        }
        var result = new double[vocabularySize][];
        for (var v = 0; v < vocabularySize; v++)
        {
            result[v] = flat[(v * width)..((v + 1) * width)];
        }
        return result;
    }

    public long MatMulMultiplyAdds(int tokens, int vocabularySize, int width) => int.Min(int.Min(tokens, vocabularySize), width) < 0
        ? throw new ArgumentOutOfRangeException(nameof(width), "No size is negative.")
        : decimal.ToInt64((decimal)tokens * vocabularySize * width);

    private static int[] Checked(IReadOnlyList<int> ids, int vocabularySize)
    {
        var result = (ids ?? throw new ArgumentNullException(nameof(ids))).ToArray();
        return Array.TrueForAll(result, id => id >= 0 && id < vocabularySize)
            ? result
            : throw new ArgumentOutOfRangeException(nameof(ids), $"An id is not from 0 to {vocabularySize - 1}.");
    }

    private static int Width(double[][] rows)
    {
        var width = rows is [{ } first, ..] ? first.Length : 0;
        return rows is not null && Array.TrueForAll(rows, row => row is not null && row.Length == width)
            ? width
            : throw new ArgumentException("Rows are null or differ in length.", nameof(rows));
    }
}
