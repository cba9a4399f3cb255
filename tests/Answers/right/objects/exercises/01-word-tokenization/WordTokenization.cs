using System.Text;
using System.Text.RegularExpressions;

namespace Katas.Kata01;

public sealed class WordTokenization : IWordTokenization
{
    public string[] ByWhitespace(string text) =>
        [.. Regex.Matches(text ?? throw new ArgumentNullException(nameof(text)), @"\S+").Select(match => match.Value)];

    // Words are made of the pieces of letters and digits; any other piece ends a word.
    public string[] ByWordChars(string text)
    {
        var words = new List<string>();
        var open = false;
        foreach (var (kind, piece) in Piece.Of(text))
        {
            var belongs = kind is Kind.Letter or Kind.Digit;
            if (belongs && open)
            {
                words[^1] += piece;
            }
            else if (belongs)
            {
                words.Add(piece);
            }
            open = belongs;
        }
        return words.ToArray();
    }

    public string[] Lossless(string text) => Piece.Of(text).Select(piece => piece.Text).ToArray();

    public IReadOnlyDictionary<string, int> BuildVocabulary(IReadOnlyList<string> words, int maxSize)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxSize);
        var counts = new Dictionary<string, WordCount>();
        foreach (var word in words ?? throw new ArgumentNullException(nameof(words)))
        {
            counts[word] = counts.TryGetValue(word, out var count) ? count with { Count = count.Count + 1 } : new WordCount(word, 1);
        }
        var queue = new PriorityQueue<string, WordCount>(counts.Values.Select(count => (count.Word, count)));
        var vocabulary = new Dictionary<string, int>();
        while (vocabulary.Count < maxSize && queue.TryDequeue(out var next, out _))
        {
            vocabulary.Add(next, vocabulary.Count);
        }
        return vocabulary.AsReadOnly();
    }

    public OovReport Coverage(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(words);
        var known = vocabulary.Keys.ToHashSet();
        return words.Aggregate(new OovReport(0, 0, []), (report, word) =>
            known.Contains(word ?? throw new ArgumentNullException(nameof(words)))
            ? report with { Words = report.Words + 1 }
            : new OovReport(report.Words + 1, report.Unknown + 1, report.DistinctUnknown.Union([word]).ToList()));
    }

    private sealed record WordCount(string Word, int Count) : IComparable<WordCount>
    {
        public int CompareTo(WordCount? other) => other is null ? 1
            : Count != other.Count ? other.Count.CompareTo(Count)
            : string.CompareOrdinal(Word, other.Word);
    }
}
