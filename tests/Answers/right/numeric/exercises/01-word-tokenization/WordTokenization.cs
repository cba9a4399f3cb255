using System.Globalization;
using System.Text;

namespace Katas.Kata01;

public sealed class WordTokenization : IWordTokenization
{
    // Bits of the kinds: 1 letter, 2 decimal digit, 4 white space, 0 anything else.
    public string[] ByWhitespace(string text) => Runs(text, bits => (bits & 4) == 0 ? 1 : 0, false);

    public string[] ByWordChars(string text) => Runs(text, bits => (bits & 3) != 0 ? 1 : 0, false);

    public string[] Lossless(string text) => Runs(text, bits => bits, true);

    public IReadOnlyDictionary<string, int> BuildVocabulary(IReadOnlyList<string> words, int maxSize)
    {
        if (words == null || maxSize < 0) throw new ArgumentException("words or size");
        var sorted = new string[words.Count];
        for (int i = 0; i < sorted.Length; i++) sorted[i] = words[i] ?? throw new ArgumentException("word " + i);
        Array.Sort(sorted, string.CompareOrdinal);
        // Buckets by frequency, filled in ordinal order.
        var buckets = new List<string>?[sorted.Length + 1];
        for (int from = 0, to; from < sorted.Length; from = to)
        {
            for (to = from + 1; to < sorted.Length && sorted[to] == sorted[from];) to++;
            (buckets[to - from] ??= []).Add(sorted[from]);
        }
        var ids = new Dictionary<string, int>();
        for (int f = sorted.Length; f > 0; f--)
            foreach (var word in buckets[f] ?? [])
                if (ids.Count < maxSize) ids[word] = ids.Count;
        return ids;
    }

    public OovReport Coverage(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<string> words)
    {
        if (vocabulary == null || words == null) throw new ArgumentException("vocabulary or words");
        var misses = new Dictionary<string, int>();
        var order = new List<string>();
        int unknown = 0;
        foreach (var word in words)
            if (!vocabulary.ContainsKey(word ?? throw new ArgumentException("a word is null")) && ++unknown > 0
                && misses.TryAdd(word, unknown))
                order.Add(word);
        return new OovReport(words.Count, unknown, order);
    }

    private static string[] Runs(string text, Func<int, int> group, bool all)
    {
        if (text == null) throw new ArgumentNullException(nameof(text));
        var pieces = new List<string>();
        for (int start = 0, end; start < text.Length; start = end)
        {
            int kind = group(Bits(text, start));
            end = start + Width(text, start);
            while (kind != 0 && end < text.Length && group(Bits(text, end)) == kind) end += Width(text, end);
            if (all || kind != 0) pieces.Add(text[start..end]);
        }
        return pieces.ToArray();
    }

    private static int Width(string text, int at) => char.IsSurrogate(text[at]) ? 2 : 1;

    private static int Bits(string text, int at) => Rune.GetUnicodeCategory(Rune.GetRuneAt(text, at)) switch
    {
        <= UnicodeCategory.OtherLetter => 1,
        UnicodeCategory.DecimalDigitNumber => 2,
        _ => char.IsWhiteSpace(text[at]) ? 4 : 0,
    };
}
