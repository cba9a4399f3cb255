using System.Globalization;
using System.Text;

namespace Katas.Kata01.Hidden;

/// <summary>
/// The three cuts by a table of Unicode categories, character by character; the vocabulary by repeated search for the best word left.
/// </summary>
internal static class SecondReference
{
    private const char Letter = 'L';
    private const char Digit = 'D';
    private const char Space = 'S';
    private const char Mark = 'M';

    public static string[] ByWhitespace(string text) => Runs(text, kind => kind == Space ? null : "word");

    public static string[] ByWordChars(string text) => Runs(text, kind => kind is Letter or Digit ? "word" : null);

    public static string[] Lossless(string text)
    {
        var place = 0;
        return Runs(text, kind => kind == Mark ? $"{Mark}{place++}" : $"{kind}");
    }

    public static (string Word, int Id)[] Vocabulary(string[] words, int maxSize)
    {
        var left = words.ToList();
        var chosen = new List<string>();
        while (left.Count > 0 && chosen.Count < maxSize)
        {
            var best = left[0];
            foreach (var word in left)
            {
                if (Beats(word, best, left))
                    best = word;
            }
            chosen.Add(best);
            left.RemoveAll(word => word == best);
        }
        return [.. chosen.Select((word, id) => (word, id))];
    }

    /// <summary>The words that a vocabulary does not have, every occurrence.</summary>
    public static string[] Unknown(IEnumerable<string> known, string[] words) =>
        [.. words.Where(word => !known.Contains(word, StringComparer.Ordinal))];

    public static string[] FirstAppearances(string[] words)
    {
        var seen = new List<string>();
        foreach (var word in words)
        {
            if (!seen.Contains(word))
                seen.Add(word);
        }
        return [.. seen];
    }

    private static bool Beats(string word, string best, List<string> words)
    {
        var lead = words.Count(other => other == word) - words.Count(other => other == best);
        return lead > 0 || (lead == 0 && string.CompareOrdinal(word, best) < 0);
    }

    /// <summary>Neighbours with the same key make a piece; characters whose key is null are dropped.</summary>
    private static string[] Runs(string text, Func<char, string?> keyOf)
    {
        var pieces = new List<string>();
        string? last = null;
        foreach (var rune in text.EnumerateRunes())
        {
            var key = keyOf(KindOf(rune));
            if (key is not null && key == last)
                pieces[^1] += rune;
            else if (key is not null)
                pieces.Add(rune.ToString());
            last = key;
        }
        return [.. pieces];
    }

    private static char KindOf(Rune rune) => CharUnicodeInfo.GetUnicodeCategory(rune.Value) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => Letter,
        UnicodeCategory.DecimalDigitNumber => Digit,
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => Space,
        _ => rune.Value is (>= 9 and <= 13) or 0x85 ? Space : Mark,
    };
}
