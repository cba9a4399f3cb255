using CsCheck;
using Katas.Testing;

namespace Katas.Kata04.Hidden;

/// <summary>
/// Generated corpora, words and merges. Few letters make many ties and overlaps; capitals make order matter, and in wide texts emoji and
/// combining marks make characters matter.
/// </summary>
internal static class Corpora
{
    private static readonly Gen<string> Letter = Gen.OneOf("a", "b", "c", "A", "B");

    private static readonly Gen<string> FewLetters = Gen.OneOf("a", "b", "B");

    private static readonly Gen<string> WideLetter = Gen.OneOf("a", "b", "B", "🙃", "🏽", "\u0301", "𝒜");

    public static Gen<Dictionary<string, int>> Corpus { get; } = CorpusOf(Letter);

    /// <summary>Emoji, combining marks and letters beyond the basic plane among the characters.</summary>
    public static Gen<Dictionary<string, int>> WideCorpus { get; } = CorpusOf(WideLetter);

    /// <summary>
    /// A corpus to learn merges from, and a word to replay them on. With three letters and so long a word, every third case is cut
    /// otherwise by the longest pieces.
    /// </summary>
    public static Gen<(Dictionary<string, int> Corpus, string Word)> CorpusAndWord { get; } =
        Gen.Select(CorpusOf(FewLetters), FewLetters.Array[12, 20].Select(string.Concat));

    /// <summary>
    /// Well-formed merges that no corpus would teach, and a word: some stand there twice, some make a text that others make too, and some
    /// fit at places that overlap.
    /// </summary>
    public static Gen<(Merge[] Merges, string Word)> MergesAndWord { get; } =
        Gen.OneOf(
                WellFormed(Gen.OneOf("a", "b", "c", "B")), MadeInTwoWays(), Overlapping(), WellFormed(Gen.OneOf("a", "b", "🙃", "\u0301")))
            .Where(given => Reference.DoesNotMatterHow(given.Merges, given.Word));

    public static IReadOnlyList<string> Alphabet { get; } = ["c", "B", "a", "b", "A"];

    /// <summary>Words of two to four syllables; a few are frequent, most are rare, as in any text.</summary>
    public static Dictionary<string, int> Large(int types)
    {
        string[] syllables = ["ba", "ke", "lo", "tin", "ra", "mus", "en", "der", "o", "sti"];
        var random = new Probe();
        var corpus = new Dictionary<string, int>();
        while (corpus.Count < types)
        {
            var word = string.Concat(Enumerable.Range(0, random.Int(2, 5)).Select(_ => syllables[random.Int(0, syllables.Length)]));
            corpus.TryAdd(word, 1 + (300 / (corpus.Count + 1)));
        }
        return corpus;
    }

    public static Merge[] Merges(string rules) =>
        [.. rules.Split(' ').Select(rule => new Merge(rule.Split('+')[0], rule.Split('+')[1]))];

    /// <summary>A path, one text per line; the bar cannot be mistaken for a space in a word.</summary>
    public static string[] Lines(this IReadOnlyList<IReadOnlyList<string>> path) => [.. path.Select(symbols => string.Join('|', symbols))];

    private static Gen<Dictionary<string, int>> CorpusOf(Gen<string> letter) =>
        Gen.Select(letter.Array[1, 9].Select(string.Concat), Gen.Int[1, 5]).Array[3, 8]
            .Select(words => words.DistinctBy(word => word.Item1).ToDictionary(word => word.Item1, word => word.Item2));

    /// <summary>Each side of a merge is a letter or what an earlier merge makes.</summary>
    private static Gen<(Merge[] Merges, string Word)> WellFormed(Gen<string> letter) =>
        Gen.Select(letter.Array[4, 8], Gen.Select(Gen.Int[0, 99], Gen.Int[0, 99]).Array[3, 9], letter.Array[4, 14], (start, picks, word) =>
        {
            List<string> symbols = [.. start];
            var merges = new List<Merge>();
            foreach (var (left, right) in picks)
            {
                merges.Add(new(symbols[left % symbols.Count], symbols[right % symbols.Count]));
                symbols.Add(merges[^1].Left + merges[^1].Right);
            }
            return (Merges: merges.Append(merges[0]).ToArray(), Word: string.Concat(word));
        });

    /// <summary>A late merge makes a text for which an earlier one waits.</summary>
    private static Gen<(Merge[] Merges, string Word)> MadeInTwoWays() =>
        Gen.Select(Gen.Shuffle("abcdefgh".Select(letter => $"{letter}").ToArray()), Gen.Int[0, 1], (letters, more) =>
        {
            var (a, b, c, d) = (letters[0], letters[1], letters[2], letters[3]);
            Merge[] merges = [new(b, c), new(a, b), new(a + b, c), new(a + b + c, d), new(a, b + c)];
            return (Merges: merges, Word: letters[4 + more] + a + b + c + d + letters[6]);
        });

    /// <summary>
    /// A run of an odd number of equal letters between two others: which merge comes first, and from which end it is applied, decides with
    /// which neighbour one of them goes.
    /// </summary>
    private static Gen<(Merge[] Merges, string Word)> Overlapping() =>
        Gen.Select(Gen.Shuffle("abcdefgh".Select(letter => $"{letter}").ToArray()), Gen.Int[1, 3], (letters, pairs) =>
        {
            var (before, run, after) = (letters[0], letters[1], letters[2]);
            Merge[] merges = [new(run, run), new(before, run), new(run, after)];
            return (Merges: merges, Word: before + string.Concat(Enumerable.Repeat(run, (2 * pairs) + 1)) + after);
        });
}
