using System.Text;

namespace Katas.Kata01;

public sealed class WordTokenization : IWordTokenization
{
    private enum Kind
    {
        Mark,
        Letter,
        Digit,
        Space,
    }

    public string[] ByWhitespace(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }

    public string[] ByWordChars(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. Cut(text, (left, right) => Rune.IsLetterOrDigit(left) == Rune.IsLetterOrDigit(right))
            .Where(piece => Rune.IsLetterOrDigit(Rune.GetRuneAt(piece, 0)))];
    }

    public string[] Lossless(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. Cut(text, (left, right) => KindOf(left) == KindOf(right) && KindOf(left) != Kind.Mark)];
    }

    public IReadOnlyDictionary<string, int> BuildVocabulary(IReadOnlyList<string> words, int maxSize)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxSize);
        return words.CountBy(word => word)
            .OrderByDescending(count => count.Value)
            .ThenBy(count => count.Key, StringComparer.Ordinal)
            .Take(maxSize)
            .Select((count, id) => (count.Key, id))
            .ToDictionary();
    }

    public OovReport Coverage(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        var unknown = words.Where(word => !vocabulary.ContainsKey(word)).ToArray();
        return new OovReport(words.Count, unknown.Length, [.. unknown.Distinct()]);
    }

    private static Kind KindOf(Rune rune) =>
        Rune.IsLetter(rune) ? Kind.Letter : Rune.IsDigit(rune) ? Kind.Digit : Rune.IsWhiteSpace(rune) ? Kind.Space : Kind.Mark;

    private static IEnumerable<string> Cut(string text, Func<Rune, Rune, bool> together)
    {
        var start = 0;
        for (var end = 0; end < text.Length;)
        {
            var last = Rune.GetRuneAt(text, end);
            end += last.Utf16SequenceLength;
            if (end < text.Length && together(last, Rune.GetRuneAt(text, end)))
                continue;
            yield return text[start..end];
            start = end;
        }
    }
}
