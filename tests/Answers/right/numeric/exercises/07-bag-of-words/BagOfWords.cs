namespace Katas.Kata07;

public sealed class BagOfWords : IBagOfWords
{
    public int[] Counts(IReadOnlyList<int> ids, int vocabularySize)
    {
        if (ids == null || vocabularySize < 1) throw new ArgumentException("ids or vocabulary");
        var counts = new int[vocabularySize];
        for (int i = 0; i < ids.Count; i++) counts[(uint)ids[i] < vocabularySize ? ids[i] : throw new ArgumentException("id " + ids[i])]++;
        return counts;
    }

    // A second sum keeps what rounding takes from the first (Neumaier).
    public double[] SumPool(double[][] x)
    {
        int d = Table(x);
        if (x.Length == 0) throw new ArgumentException("no rows");
        double[] sum = new double[d], lost = new double[d];
        foreach (var row in x)
            for (int j = 0; j < d; j++)
            {
                double next = sum[j] + row[j];
                lost[j] += Math.Abs(sum[j]) >= Math.Abs(row[j]) ? sum[j] - next + row[j] : row[j] - next + sum[j];
                sum[j] = next;
            }
        for (int j = 0; j < d; j++) sum[j] += lost[j];
        return sum;
    }

    public double[][] AddPositions(double[][] x, double[][] positions)
    {
        int d = Table(x), width = Table(positions);
        if (positions.Length < x.Length || x.Length > 0 && d != width) throw new ArgumentException("positions");
        var result = new double[x.Length][];
        for (int p = 0; p < x.Length * d; p++) (result[p / d] ??= new double[d])[p % d] = positions[p / d][p % d] - -x[p / d][p % d];
        for (int i = 0; i < x.Length; i++) result[i] ??= [];
        return result;
    }

    // A pair as one long, sorted, and equal neighbours counted.
    public IReadOnlyDictionary<(int Left, int Right), int> Bigrams(IReadOnlyList<int> ids)
    {
        if (ids == null) throw new ArgumentNullException(nameof(ids));
        var pairs = new long[Math.Max(0, ids.Count - 1)];
        for (int i = 0; i < pairs.Length; i++) pairs[i] = (long)ids[i] << 32 | (uint)ids[i + 1];
        Array.Sort(pairs);
        var counts = new Dictionary<(int Left, int Right), int>();
        for (int from = 0, to; from < pairs.Length; from = to)
        {
            for (to = from; to < pairs.Length && pairs[to] == pairs[from];) to++;
            counts[((int)(pairs[from] >> 32), (int)pairs[from])] = to - from;
        }
        return counts;
    }

    private static int Table(double[][] table)
    {
        if (table == null || table.Any(row => row == null) || table.Any(row => row.Length != table[0].Length))
            throw new ArgumentException("table");
        return table.Length == 0 ? 0 : table[0].Length;
    }
}
