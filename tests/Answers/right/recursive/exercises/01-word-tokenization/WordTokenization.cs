using System.Text;

namespace Katas.Kata01;

public sealed class WordTokenization : IWordTokenization
{
    public string[] ByWhitespace(string text) => Cut(text, rune => Rune.IsWhiteSpace(rune) ? 'x' : 'w', 'w', "wx");

    public string[] ByWordChars(string text) => Cut(text, rune => Rune.IsLetterOrDigit(rune) ? 'w' : 'x', 'w', "wx");

    public string[] Lossless(string text) => Cut(text, Kind, null, "LDS");

    public IReadOnlyDictionary<string, int> BuildVocabulary(IReadOnlyList<string> words, int maxSize) =>
        (words ?? throw new ArgumentNullException(nameof(words))).Any(word => word is null) || maxSize < 0
            ? throw new ArgumentException("A word is null, or the size is negative.")
            : Runs(words.Order(StringComparer.Ordinal).ToArray())
                .OrderBy(run => -run.Count) // a stable order: equally frequent words stay as they are
                .Select((run, id) => (run.Word, id))
                .TakeWhile(entry => entry.id < maxSize)
                .ToDictionary();

    public OovReport Coverage(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<string> words) =>
        (vocabulary, words) is (not null, not null) && words.All(word => word is not null)
            ? words.Where(word => !vocabulary.ContainsKey(word)).ToArray() is var unknown
                ? new OovReport(words.Count, unknown.Length, [.. unknown.Distinct()])
                : null!
            : throw new ArgumentException("Vocabulary, words and every word are needed.");

    // Halves are cut by themselves; where they meet, the last piece of one and the first of the other may be one piece.
    private static string[] Cut(string text, Func<Rune, char> kind, char? wanted, string growing) =>
        [.. Pieces([.. (text ?? throw new ArgumentNullException(nameof(text))).EnumerateRunes()], kind, growing)
            .Where(piece => wanted is null || piece.Kind == wanted)
            .Select(piece => piece.Text.ToString())];

    private static List<(char Kind, StringBuilder Text)> Pieces(ReadOnlySpan<Rune> runes, Func<Rune, char> kind, string growing)
    {
        if (runes.Length < 2)
        {
            return runes.IsEmpty ? [] : [(kind(runes[0]), new StringBuilder(runes[0].ToString()))];
        }
        var left = Pieces(runes[..(runes.Length / 2)], kind, growing);
        var right = Pieces(runes[(runes.Length / 2)..], kind, growing);
        var seam = left[^1].Kind == right[0].Kind && growing.Contains(right[0].Kind);
        if (seam)
        {
            left[^1].Text.Append(right[0].Text);
        }
        left.AddRange(seam ? right[1..] : right);
        return left;
    }

    private static char Kind(Rune rune) =>
        Rune.IsLetter(rune) ? 'L' : Rune.IsDigit(rune) ? 'D' : Rune.IsWhiteSpace(rune) ? 'S' : 'M';

    private static IEnumerable<(string Word, int Count)> Runs(ArraySegment<string> sorted)
    {
        while (sorted.Count > 0)
        {
            var count = sorted.TakeWhile(word => word == sorted[0]).Count();
            yield return (sorted[0], count);
            sorted = sorted[count..];
        }
    }
}
