using System.Text;

namespace Katas.Kata01;

public sealed class WordTokenization : IWordTokenization
{
    public string[] ByWhitespace(string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        return text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }

    public string[] ByWordChars(string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        var words = new List<string>();
        var word = new StringBuilder();
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                word.Append(rune.ToString());
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words.ToArray();
    }

    public string[] Lossless(string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        var pieces = new List<string>();
        var piece = new StringBuilder();
        Kind last = Kind.Mark;
        foreach (Rune rune in text.EnumerateRunes())
        {
            Kind kind = KindOf(rune);
            bool grows = kind == last && kind != Kind.Mark;
            if (!grows && piece.Length > 0)
            {
                pieces.Add(piece.ToString());
                piece.Clear();
            }

            piece.Append(rune.ToString());
            last = kind;
        }

        if (piece.Length > 0)
        {
            pieces.Add(piece.ToString());
        }

        return pieces.ToArray();
    }

    public IReadOnlyDictionary<string, int> BuildVocabulary(IReadOnlyList<string> words, int maxSize)
    {
        if (words is null || words.Any(w => w is null) || maxSize < 0)
        {
            throw new ArgumentException("Words are needed, and a size that is not negative.");
        }

        return words
            .GroupBy(w => w)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Take(maxSize)
            .Select((g, i) => (Word: g.Key, Id: i))
            .ToDictionary(p => p.Word, p => p.Id);
    }

    public OovReport Coverage(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<string> words)
    {
        if (vocabulary is null || words is null || words.Any(w => w is null))
        {
            throw new ArgumentException("Something is null.");
        }

        List<string> unknown = words.Where(w => !vocabulary.ContainsKey(w)).ToList();
        return new OovReport(words.Count, unknown.Count, unknown.Distinct().ToList());
    }

    private static Kind KindOf(Rune rune)
    {
        if (Rune.IsLetter(rune))
        {
            return Kind.Letter;
        }

        if (Rune.IsDigit(rune))
        {
            return Kind.Digit;
        }

        return Rune.IsWhiteSpace(rune) ? Kind.Space : Kind.Mark;
    }

    private enum Kind
    {
        Letter,
        Digit,
        Space,
        Mark,
    }
}
