namespace Katas.Kata07;

public sealed class BagOfWords : IBagOfWords
{
    public int[] Counts(IReadOnlyList<int> ids, int vocabularySize) =>
        ids is not null && vocabularySize > 0 && ids.All(id => id >= 0 && id < vocabularySize)
            ? [.. Enumerable.Range(0, vocabularySize).GroupJoin(ids, word => word, id => id, (_, same) => same.Count())]
            : throw new ArgumentException("Ids of a vocabulary are needed.");

    public double[] SumPool(double[][] x) => Checked(x).Length > 0
        ? Sum(x)
        : throw new ArgumentException("There is no row.");

    public double[][] AddPositions(double[][] x, double[][] positions) => (Checked(x), Checked(positions)) is var (words, places)
        && places.Length >= words.Length && (words.Length == 0 || words[0].Length == places[0].Length)
            ? [.. words.Zip(places, Add)]
            : throw new ArgumentException("The positions do not fit.");

    public IReadOnlyDictionary<(int Left, int Right), int> Bigrams(IReadOnlyList<int> ids) =>
        (ids ?? throw new ArgumentNullException(nameof(ids))).Skip(1).Zip(ids, (right, left) =>
            (left, right)).CountBy(pair => pair).ToDictionary();

    private static double[] Sum(ReadOnlySpan<double[]> rows) => rows.Length == 1
        ? [.. rows[0]]
        : Add(Sum(rows[..(rows.Length / 2)]), Sum(rows[(rows.Length / 2)..]));

    private static double[] Add(double[] a, double[] b) => [.. a.Zip(b, (x, y) => x + y)];

    private static double[][] Checked(double[][] rows) =>
        rows is not null && rows.All(row => row is not null && row.Length == rows[0]?.Length)
            ? rows
            : throw new ArgumentException("Rows of one length are needed.");
}
