namespace Katas.Kata07;

public sealed class BagOfWords : IBagOfWords
{
    public int[] Counts(IReadOnlyList<int> ids, int vocabularySize)
    {
        if (ids == null || vocabularySize < 1)
        {
            throw new ArgumentException("Ids and a vocabulary are needed.");
        }
        var counts = new int[vocabularySize];
        foreach (var id in ids)
        {
            if (id < 0 || id >= vocabularySize)
            {
                throw new ArgumentException($"{id} is not in the vocabulary.");
            }
            counts[id]++;
        }
        return counts;
    }

    public double[] SumPool(double[][] x)
    {
        CheckRows(x);
        if (x.Length == 0)
        {
            throw new ArgumentException("No rows.");
        }
        var sums = new double[x[0].Length];
        for (var i = 0; i < x.Length; i++)
        {
            for (var j = 0; j < sums.Length; j++)
            {
                sums[j] += x[i][j];
            }
        }
        return sums;
    }

    public double[][] AddPositions(double[][] x, double[][] positions)
    {
        CheckRows(x);
        CheckRows(positions);
        if (positions.Length < x.Length)
        {
            throw new ArgumentException("Too few positions.");
        }
        if (x.Length > 0 && x[0].Length != positions[0].Length)
        {
            throw new ArgumentException("Words and positions differ in width.");
        }
        var result = new double[x.Length][];
        for (var i = 0; i < x.Length; i++)
        {
            result[i] = new double[x[i].Length];
            for (var j = 0; j < x[i].Length; j++)
            {
                result[i][j] = x[i][j] + positions[i][j];
            }
        }
        return result;
    }

    public IReadOnlyDictionary<(int Left, int Right), int> Bigrams(IReadOnlyList<int> ids)
    {
        if (ids == null)
        {
            throw new ArgumentException("No ids.");
        }
        var counts = new Dictionary<(int Left, int Right), int>();
        for (var i = 1; i < ids.Count; i++)
        {
            var pair = (ids[i - 1], ids[i]);
            if (counts.ContainsKey(pair))
            {
                counts[pair]++;
            }
            else
            {
                counts[pair] = 1;
            }
        }
        return counts;
    }

    private static void CheckRows(double[][] rows)
    {
        if (rows == null)
        {
            throw new ArgumentException("No rows.");
        }
        foreach (var row in rows)
        {
            if (row == null || row.Length != rows[0].Length)
            {
                throw new ArgumentException("Rows are missing or differ in length.");
            }
        }
    }
}
