namespace Katas.Kata07;

public sealed class BagOfWords : IBagOfWords
{
    public int[] Counts(IReadOnlyList<int> ids, int vocabularySize) =>
        throw new NotImplementedException("Count how often each word of the vocabulary occurs.");

    public double[] SumPool(double[][] x) =>
        throw new NotImplementedException("Add all rows into one.");

    public double[][] AddPositions(double[][] x, double[][] positions) =>
        throw new NotImplementedException("Add to each token's row the row of the position where it stands.");

    public IReadOnlyDictionary<(int Left, int Right), int> Bigrams(IReadOnlyList<int> ids) =>
        throw new NotImplementedException("Count how often each id stands directly before each other id.");
}
