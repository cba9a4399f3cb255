using System.Collections.Frozen;
using System.Text;

namespace Katas.Kata01;

public sealed class WordTokenization : IWordTokenization
{
    public string[] ByWhitespace(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }

    public string[] ByWordChars(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var kept = text.EnumerateRunes().Select(rune => Rune.IsLetterOrDigit(rune) ? rune.ToString() : "\n");
        return string.Concat(kept).Split('\n').Where(word => word != "").ToArray();
    }

    public string[] Lossless(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.EnumerateRunes().Aggregate(
            new List<(Kind Kind, string Text)>(),
            (pieces, rune) =>
            {
                var kind = KindOf(rune);
                if (kind != Kind.Other && pieces.Count > 0 && pieces[^1].Kind == kind)
                {
                    pieces[^1] = (kind, pieces[^1].Text + rune);
                }
                else
                {
                    pieces.Add((kind, rune.ToString()));
                }
                return pieces;
            },
            pieces => pieces.Select(piece => piece.Text).ToArray());
    }

    public IReadOnlyDictionary<string, int> BuildVocabulary(IReadOnlyList<string> words, int maxSize)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentOutOfRangeException.ThrowIfNegative(maxSize);
        if (words.Any(word => word is null))
        {
            throw new ArgumentException("A word is null.", nameof(words));
        }
        return words
            .CountBy(word => word)
            .OrderByDescending(entry => entry.Value)
            .ThenBy(entry => entry.Key, StringComparer.Ordinal)
            .Take(maxSize)
            .Select((entry, id) => KeyValuePair.Create(entry.Key, id))
            .ToFrozenDictionary();
    }

    public OovReport Coverage(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(words);
        if (words.Any(word => word is null))
        {
            throw new ArgumentException("A word is null.", nameof(words));
        }
        var unknown = words.Where(word => !vocabulary.ContainsKey(word)).ToList();
        return new OovReport(words.Count, unknown.Count, unknown.Distinct().ToArray());
    }

    private enum Kind
    {
        Letter,
        Digit,
        Space,
        Other,
    }

    private static Kind KindOf(Rune rune) => rune switch
    {
        _ when Rune.IsLetter(rune) => Kind.Letter,
        _ when Rune.IsDigit(rune) => Kind.Digit,
        _ when Rune.IsWhiteSpace(rune) => Kind.Space,
        _ => Kind.Other,
    };
}
