namespace Katas.Kata04;

public sealed class BytePairEncoding : IBytePairEncoding
{
    public IReadOnlyList<Merge> Train(IReadOnlyDictionary<string, int> wordCounts, int mergeCount) =>
        throw new NotImplementedException("Count the pairs of neighbours, merge the most frequent pair everywhere, count again, and "
            + "return the merges in order.");

    public IReadOnlyList<string> Vocabulary(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges) =>
        throw new NotImplementedException("List the alphabet, then what each merge makes, every text once.");

    public IReadOnlyList<string> Segment(IReadOnlyList<Merge> merges, string word) =>
        throw new NotImplementedException("Split a word into characters and replay the merges on it until none fits.");

    public IReadOnlyList<IReadOnlyList<string>> MergePath(IReadOnlyList<Merge> merges, string word) =>
        throw new NotImplementedException("Write down the symbols of the word at the start and after every applied merge.");

    public int[] Encode(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges, string word) =>
        throw new NotImplementedException("Replace each token of the word by its place in the vocabulary.");

    public string Decode(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges, IReadOnlyList<int> ids) =>
        throw new NotImplementedException("Look up each id in the vocabulary and join the tokens.");
}
