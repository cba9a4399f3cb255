using System.Text;

namespace Katas.Kata01;

public sealed class WordTokenization : IWordTokenization
{
    public string[] ByWhitespace(string text)
    {
        if (text == null)
        {
            throw new ArgumentException("No text.");
        }
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                if (start >= 0)
                {
                    words.Add(text.Substring(start, i - start));
                    start = -1;
                }
            }
            else if (start < 0)
            {
                start = i;
            }
        }
        if (start >= 0)
        {
            words.Add(text.Substring(start));
        }
        return words.ToArray();
    }

    public string[] ByWordChars(string text)
    {
        if (text == null)
        {
            throw new ArgumentException("No text.");
        }
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
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
        if (text == null)
        {
            throw new ArgumentException("No text.");
        }
        var pieces = new List<string>();
        var piece = new StringBuilder();
        var before = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var kind = Kind(rune);
            if (piece.Length > 0 && (kind != before || kind == 0))
            {
                pieces.Add(piece.ToString());
                piece.Clear();
            }
            piece.Append(rune.ToString());
            before = kind;
        }
        if (piece.Length > 0)
        {
            pieces.Add(piece.ToString());
        }
        return pieces.ToArray();
    }

    public IReadOnlyDictionary<string, int> BuildVocabulary(IReadOnlyList<string> words, int maxSize)
    {
        if (words == null)
        {
            throw new ArgumentException("No words.");
        }
        if (maxSize < 0)
        {
            throw new ArgumentException("maxSize is negative.");
        }
        var counts = new Dictionary<string, int>();
        foreach (var word in words)
        {
            if (word == null)
            {
                throw new ArgumentException("A word is null.");
            }
            counts.TryGetValue(word, out var count);
            counts[word] = count + 1;
        }
        var order = new List<string>(counts.Keys);
        order.Sort((a, b) => counts[a] != counts[b] ? counts[b].CompareTo(counts[a]) : string.CompareOrdinal(a, b));
        var result = new Dictionary<string, int>();
        for (var i = 0; i < order.Count && i < maxSize; i++)
        {
            result.Add(order[i], i);
        }
        return result;
    }

    public OovReport Coverage(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<string> words)
    {
        if (vocabulary == null || words == null)
        {
            throw new ArgumentException("No vocabulary or no words.");
        }
        var unknown = 0;
        var distinct = new List<string>();
        foreach (var word in words)
        {
            if (word == null)
            {
                throw new ArgumentException("A word is null.");
            }
            if (!vocabulary.ContainsKey(word))
            {
                unknown++;
                if (!distinct.Contains(word))
                {
                    distinct.Add(word);
                }
            }
        }
        return new OovReport(words.Count, unknown, distinct);
    }

    private static int Kind(Rune rune)
    {
        if (Rune.IsLetter(rune))
        {
            return 1;
        }
        if (Rune.IsDigit(rune))
        {
            return 2;
        }
        return Rune.IsWhiteSpace(rune) ? 3 : 0;
    }
}
