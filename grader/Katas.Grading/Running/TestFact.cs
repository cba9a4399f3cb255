using System.Text.RegularExpressions;

namespace Katas.Grading.Running;

/// <summary>
/// The name of a test's method as a sentence. Its words are what stands between underscores, but for the terms of the field that an
/// identifier cannot spell, or that have an underscore of their own.
/// </summary>
internal static partial class TestFact
{
    private static readonly Dictionary<string, string> Terms = new(StringComparer.Ordinal)
    {
        ["d_k"] = "d_k",
        ["d_v"] = "d_v",
        ["W_Q"] = "W_Q",
        ["W_K"] = "W_K",
        ["W_V"] = "W_V",
        ["W_O"] = "W_O",
        ["GPT_4o"] = "GPT-4o",
        ["UNK"] = "[UNK]",
        ["o_clock"] = "o'clock",
    };

    public static string Of(string method)
    {
        var words = method.Split('_');
        var sentence = new List<string>();
        for (var i = 0; i < words.Length; i++)
        {
            var isPair = i + 1 < words.Length && Terms.ContainsKey($"{words[i]}_{words[i + 1]}");
            var word = isPair ? $"{words[i]}_{words[++i]}" : words[i];
            Append(sentence, Terms.GetValueOrDefault(word, word));
        }
        return Size().Replace(string.Join(' ', sentence), "$1 × $2");
    }

    /// <summary>An "s" alone belongs to the word before it: the README's.</summary>
    private static void Append(List<string> sentence, string word)
    {
        if (word == "s" && sentence.Count > 0)
            sentence[^1] += "'s";
        else
            sentence.Add(word);
    }

    /// <summary>"2x3" is 2 × 3.</summary>
    [GeneratedRegex(@"\b(\d+)x(\d+)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Size();
}
