using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata04.Hidden;

[Kata(4), Task("segments")]
public sealed class SegmentHiddenTests
{
    private const int LongText = 600;
    private const int ShortText = 60;

    private static readonly Merge[] Teaching = Corpora.Merges("c+h t+e i+n in+g a+ch ach+ing te+ach");

    private static readonly TestCaseData[] Paths =
    [
        Path("c+h t+e i+n in+g a+ch ach+ing te+ach", "teaching", "t|e|a|c|h|i|n|g", "t|e|a|ch|i|n|g", "te|a|ch|i|n|g", "te|a|ch|in|g",
            "te|a|ch|ing", "te|ach|ing", "te|aching"),
        Path("a+a aa+a", "aaaaa", "a|a|a|a|a", "aa|aa|a", "aa|aaa"),
        Path("a+b b+c a+b", "abc", "a|b|c", "ab|c"), // of two equal merges the first counts
        Path("b+c a+b ab+c", "abc", "a|b|c", "a|bc"), // a+bc is no rule, though abc is a token
        Path("b+c a+bc a+b", "abc", "a|b|c", "a|bc", "abc"),
        Path("x+a a+b", "xabab", "x|a|b|a|b", "xa|b|a|b", "xa|b|ab"),
        Path("b+a a+b", "abab", "a|b|a|b", "a|ba|b"),
        Path("a+b", "ab ab", "a|b| |a|b", "ab| |ab"),
        Path("🙃+🙂", "🙃🙃🙂", "🙃|🙃|🙂", "🙃|🙃🙂"),
    ];

    private static IBytePairEncoding Answer => Subject.Of<IBytePairEncoding>();

    [Test]
    [Asks("The tokens of words with merges learned from a corpus.")]
    public void Segment_replays_learned_merges_on_any_word() =>
        Property.Holds(Corpora.CorpusAndWord, given =>
        {
            var merges = Reference.Train(given.Corpus, 15);
            Answer.Segment(merges, given.Word).ShouldBeSequence(Reference.Segment(merges, given.Word), $"Segment of {given.Word} with "
                + $"{Show.Value(merges)}");
        });

    [Test]
    [Asks("The tokens of words with well-formed merges of many kinds, in any order that is possible.")]
    public void Segment_replays_any_well_formed_merges() =>
        Property.Holds(Corpora.MergesAndWord, given => Answer.Segment(given.Merges, given.Word)
            .ShouldBeSequence(Reference.Segment(given.Merges, given.Word), $"Segment of {given.Word} with {Show.Value(given.Merges)}"), 80);

    [TestCaseSource(nameof(Paths))]
    [Edge]
    [Asks("The tokens of words where it matters which merge comes first, and where it fits.")]
    public void Segment_gives_the_end_of_the_path(string rules, string word, string[] lines) =>
        string.Join('|', Answer.Segment(Corpora.Merges(rules), word)).ShouldBeText(lines[^1], $"Segment of {word} with {rules}");

    [TestCaseSource(nameof(Paths))]
    [Task("path"), Edge]
    [Asks("The path of words where it matters which merge comes first, and where it fits.")]
    public void MergePath_step_by_step(string rules, string word, string[] lines) =>
        Answer.MergePath(Corpora.Merges(rules), word).Lines().ShouldBeSequence(lines, $"MergePath of {word} with {rules}");

    [Test, Task("path"), Edge]
    [Asks("The last line of a path should be the tokens of the word.")]
    public void MergePath_ends_with_the_segments() =>
        Property.Holds(Corpora.CorpusAndWord, given =>
        {
            var merges = Reference.Train(given.Corpus, 10);
            Answer.MergePath(merges, given.Word)[^1]
                .ShouldBeSequence(Reference.Segment(merges, given.Word), $"The last line of MergePath of {given.Word}");
        }, 20);

    [Test, Edge]
    [Asks("The tokens of a word for which there is no merge, and of the empty word.")]
    public void No_merge_leaves_single_characters()
    {
        Answer.Segment([], "nö🙃").ShouldBeSequence(["n", "ö", "🙃"], "Segment of nö🙃 without merges");
        Answer.Segment(Teaching, "").ShouldBeSequence([], "Segment of the empty word");
    }

    [Test, Task("path"), Edge]
    [Asks("The path of a word for which there is no merge, and of the empty word.")]
    public void No_merge_leaves_one_line()
    {
        Answer.MergePath(Teaching, "xyz").Lines().ShouldBeSequence(["x|y|z"], "MergePath of xyz, where no merge fits,");
        Answer.MergePath(Teaching, "").Lines().ShouldBeSequence([""], "MergePath of the empty word");
    }

    [Test, Edge]
    [Asks("The tokens of a very long word.")]
    public void Segment_copes_with_a_long_word()
    {
        var merges = Corpora.Merges("a+b ab+ab abab+abab abababab+abababab");
        var word = string.Concat(Enumerable.Repeat("ab", 808));
        Answer.Segment(merges, word).ShouldBeSequence(Reference.Segment(merges, word), "Segment of ab, 808 times");
    }

    [Test, Edge]
    [Asks("The tokens of unusual texts.")]
    public void Every_kind_of_text_is_cut_into_characters_and_merged()
    {
        foreach (var (what, text) in Extremes.Texts(new Probe()).Where(text => text.Value.Length <= LongText))
        {
            var merges = Reference.Train(new Dictionary<string, int> { [text] = 1 }, 3);
            Answer.Segment(merges, text).ShouldBeSequence(Reference.Segment(merges, text), $"Segment of {what}");
        }
    }

    [Test, Task("path"), Edge]
    [Asks("The paths of unusual texts.")]
    public void Every_kind_of_text_has_a_path() // short ones: a path that goes place by place would have too many lines
    {
        foreach (var (what, text) in Extremes.Texts(new Probe()).Where(text => text.Value.Length <= ShortText))
        {
            var merges = Reference.Train(new Dictionary<string, int> { [text] = 1 }, 3);
            Answer.MergePath(merges, text).Lines().ShouldBeSequence(Reference.Path(merges, text).Lines(), $"MergePath of {what}");
        }
    }

    [TestCase("token")]
    [TestCase(" token")]
    [TestCase("tokenization")]
    [TestCase("unhappiness")]
    [TestCase("understanding")]
    [Edge]
    [Asks("The tokens of English words with the merges of GPT-4o.")]
    public void Segment_with_the_merges_of_GPT_4o_gives_the_tokens_of_GPT_4o(string word) =>
        Answer.Segment(Reference.RulesOfGpt4o(word), word)
            .ShouldBeSequence([.. Gpt4o.Encode(word).Select(Gpt4o.Decode)], $"Segment of {Show.Value(word)} with the merges of GPT-4o");

    [Test, Edge]
    [Asks("The same word with other merges in between, and with the same merges in another order.")]
    public void Other_merges_give_other_tokens()
    {
        foreach (var (merges, word) in OneWordWithManyMerges())
            Answer.Segment(merges, word).ShouldBeSequence(Reference.Segment(merges, word), $"Segment of {word} with {Show.Value(merges)}");
    }

    [Test, Task("path"), Edge]
    [Asks("The path of one word with other merges in between, and with the same merges in another order.")]
    public void Other_merges_give_another_path()
    {
        foreach (var (merges, word) in OneWordWithManyMerges())
        {
            Answer.MergePath(merges, word).Lines()
                .ShouldBeSequence(Reference.Path(merges, word).Lines(), $"MergePath of {word} with {Show.Value(merges)}");
        }
    }

    [Test, Edge]
    [Asks("Segment should refuse null, and merges with an empty side.")]
    public void Segment_refuses_bad_input()
    {
        Refusal.Of(() => Answer.Segment(null!, "a"), "Segment without merges (null)");
        Refusal.Of(() => Answer.Segment(Teaching, null!), "Segment without a word (null)");
        Refusal.Of(() => Answer.Segment([new("a", "b"), new("", "b")], "a"), "Segment with a merge whose left side is empty");
        Refusal.Of(() => Answer.Segment([new("a", "")], "a"), "Segment with a merge whose right side is empty");
    }

    [Test, Task("path"), Edge]
    [Asks("MergePath should refuse null, and merges with an empty side.")]
    public void MergePath_refuses_bad_input()
    {
        Refusal.Of(() => Answer.MergePath(null!, "a"), "MergePath without merges (null)");
        Refusal.Of(() => Answer.MergePath(Teaching, null!), "MergePath without a word (null)");
        Refusal.Of(() => Answer.MergePath([new("a", null!)], "a"), "MergePath with a merge whose right side is null");
    }

    private static (Merge[] Merges, string Word)[] OneWordWithManyMerges()
    {
        var letter = $"{(char)new Probe().Int('p', 'z' + 1)}";
        Merge[] first = [new("a", letter), new(letter, "c")], second = [new(letter, "c"), new("a", letter)];
        return [.. new[] { first, second, first[..1], first }.Select(merges => (merges, $"a{letter}c"))];
    }

    /// <summary>A case whose name shows what is asked and not what is expected.</summary>
    private static TestCaseData Path(string rules, string word, params string[] lines) =>
        new TestCaseData(rules, word, lines).SetArgDisplayNames(rules, word);
}
