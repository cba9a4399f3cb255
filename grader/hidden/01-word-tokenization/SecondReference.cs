using System.Text.RegularExpressions;

namespace Katas.Kata01.Hidden;

/// <summary>The three tokenizers once more, as regular expressions, and the vocabulary by repeated search for the best word left.</summary>
internal static class SecondReference
{
    public static string[] ByWhitespace(string text) => All(text, @"\S+");

    public static string[] ByWordChars(string text) => All(text, @"[\p{L}\p{Nd}]+");

    public static string[] Lossless(string text) => All(text, @"\p{L}+|\p{Nd}+|\s+|[\uD800-\uDBFF][\uDC00-\uDFFF]|.");

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

    private static bool Beats(string word, string best, List<string> words)
    {
        var lead = words.Count(other => other == word) - words.Count(other => other == best);
        return lead > 0 || (lead == 0 && string.CompareOrdinal(word, best) < 0);
    }

    private static string[] All(string text, string pattern) =>
        [.. Regex.Matches(text, pattern, RegexOptions.Singleline).Select(match => match.Value)];
}
