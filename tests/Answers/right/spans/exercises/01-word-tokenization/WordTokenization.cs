using System.Text;

namespace Katas.Kata01;

public sealed class WordTokenization : IWordTokenization
{
    private delegate bool Joins(Rune left, Rune right);

    public string[] ByWhitespace(string text) =>
        Cut(text, (left, right) => !Rune.IsWhiteSpace(left) && !Rune.IsWhiteSpace(right), rune => !Rune.IsWhiteSpace(rune));

    public string[] ByWordChars(string text) =>
        Cut(text, (left, right) => Rune.IsLetterOrDigit(left) && Rune.IsLetterOrDigit(right), Rune.IsLetterOrDigit);

    public string[] Lossless(string text) => Cut(
        text,
        (left, right) => (Rune.IsLetter(left) && Rune.IsLetter(right))
            || (Rune.IsDigit(left) && Rune.IsDigit(right))
            || (Rune.IsWhiteSpace(left) && Rune.IsWhiteSpace(right)),
        _ => true);

    public IReadOnlyDictionary<string, int> BuildVocabulary(IReadOnlyList<string> words, int maxSize)
    {
        Refuse(words is null || maxSize < 0);
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < words!.Count; i++)
        {
            Refuse(words[i] is null);
            counts[words[i]] = counts.GetValueOrDefault(words[i]) + 1;
        }
        var keys = new string[counts.Count];
        var negated = new long[counts.Count];
        var place = 0;
        foreach (var (word, count) in counts)
        {
            keys[place] = word;
            negated[place] = ((long)-count << 32) + place++; // the place keeps equally frequent words in their order
        }
        Array.Sort(negated, keys);
        var vocabulary = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in keys.AsSpan(0, Math.Min(maxSize, keys.Length)))
        {
            vocabulary.Add(word, vocabulary.Count);
        }
        return vocabulary;
    }

    public OovReport Coverage(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<string> words)
    {
        Refuse(vocabulary is null || words is null);
        var seen = new HashSet<string>();
        var distinct = new List<string>();
        var unknown = 0;
        for (var i = 0; i < words!.Count; i++)
        {
            Refuse(words[i] is null);
            if (vocabulary!.TryGetValue(words[i], out _))
            {
                continue;
            }
            unknown++;
            if (seen.Add(words[i]))
            {
                distinct.Add(words[i]);
            }
        }
        return new OovReport(words.Count, unknown, distinct.AsReadOnly());
    }

    private static string[] Cut(string text, Joins joins, Predicate<Rune> keep)
    {
        Refuse(text is null);
        var pieces = new List<string>();
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            Rune.DecodeFromUtf16(rest, out var first, out var length);
            var before = first;
            while (length < rest.Length)
            {
                Rune.DecodeFromUtf16(rest[length..], out var next, out var more);
                if (!joins(before, next))
                {
                    break;
                }
                before = next;
                length += more;
            }
            if (keep(first))
            {
                pieces.Add(rest[..length].ToString());
            }
            rest = rest[length..];
        }
        return [.. pieces];
    }

    private static void Refuse(bool bad)
    {
        if (bad)
        {
            throw new ArgumentException("An argument is null or negative.");
        }
    }
}
