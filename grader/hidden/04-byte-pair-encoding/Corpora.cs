using CsCheck;
using Katas.Testing;

namespace Katas.Kata04.Hidden;

/// <summary>
/// Generated corpora and words. Few letters make many ties and overlaps; capitals and an emoji make order and characters matter.
/// </summary>
internal static class Corpora
{
    private static readonly Gen<string> Letter = Gen.Int[0, 5].Select(i => new[] { "a", "b", "c", "A", "B", "🙃" }[i]);

    public static Gen<string> Word { get; } = Letter.Array[1, 9].Select(string.Concat);

    public static Gen<Dictionary<string, int>> Corpus { get; } =
        Gen.Select(Word, Gen.Int[1, 5]).Array[3, 8]
            .Select(words => words.DistinctBy(word => word.Item1).ToDictionary(word => word.Item1, word => word.Item2));

    /// <summary>A corpus to learn merges from, and a word to replay them on.</summary>
    public static Gen<(Dictionary<string, int> Corpus, string Word)> CorpusAndWord { get; } =
        Gen.Select(Corpus, Letter.Array[2, 14].Select(string.Concat));

    public static IReadOnlyList<string> Alphabet { get; } = ["c", "🙃", "B", "a", "b", "A"];

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
}
