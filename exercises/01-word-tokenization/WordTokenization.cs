namespace Katas.Kata01;

public sealed class WordTokenization : IWordTokenization
{
    public string[] ByWhitespace(string text) =>
        throw new NotImplementedException("Cut the text at its gaps: a gap is any run of white space.");

    public string[] ByWordChars(string text) =>
        throw new NotImplementedException("Keep the runs of letters and digits, drop everything else.");

    public string[] Lossless(string text) =>
        throw new NotImplementedException("Cut the text into letters, digits, white space and single marks, and lose nothing.");

    public IReadOnlyDictionary<string, int> BuildVocabulary(IReadOnlyList<string> words, int maxSize) =>
        throw new NotImplementedException("Number the most frequent words from 0; equally frequent ones in ordinal order.");

    public OovReport Coverage(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<string> words) =>
        throw new NotImplementedException("Count the words the vocabulary does not know, and list each of them once.");
}
