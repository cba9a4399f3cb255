using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata04.Hidden;

[Kata(4), Task("path")]
public sealed class VocabularyHiddenTests
{
    private static readonly Merge[] TheCat = [new("t", "h"), new(" ", "c"), new(" ", "a"), new("th", "e"), new(" a", "t")];

    private static readonly string[] Letters = [" ", "a", "c", "e", "h", "t"];

    private static IBytePairEncoding Answer => Subject.Of<IBytePairEncoding>();

    [Test, Edge]
    [Asks("The order of the vocabulary, with emoji and capitals.")]
    public void Vocabulary_keeps_the_order_of_the_alphabet_and_of_the_merges() =>
        Answer.Vocabulary(["z", "B", "a", "🙃"], [new("z", "a"), new("B", "🙃"), new("a", "B")])
            .ShouldBeSequence(["z", "B", "a", "🙃", "za", "B🙃", "aB"], "Vocabulary of z, B, a, 🙃 and z+a, B+🙃, a+B");

    [Test, Edge]
    [Asks("The vocabulary of merges that make the same text in several ways, and of an alphabet with a letter twice.")]
    public void Vocabulary_names_every_text_once_at_its_first_place() =>
        Answer.Vocabulary(["a", "b", "a", "c"], Corpora.Merges("b+c a+b ab+c a+bc a+b c+a"))
            .ShouldBeSequence(["a", "b", "c", "bc", "ab", "abc", "ca"], "Vocabulary of a, b, a, c and b+c, a+b, ab+c, a+bc, a+b, c+a");

    [Test, Edge]
    [Asks("The vocabulary of capital and small letters.")]
    public void Vocabulary_tells_capitals_from_small_letters() =>
        Answer.Vocabulary(["i", "I", "ı"], [new("i", "I"), new("I", "i")])
            .ShouldBeSequence(["i", "I", "ı", "iI", "Ii"], "Vocabulary of i, I, ı and i+I, I+i");

    [Test, Edge]
    [Asks("The vocabulary of an alphabet without merges, and of nothing.")]
    public void Vocabulary_without_merges_is_the_alphabet()
    {
        Answer.Vocabulary(["b", "a"], []).ShouldBeSequence(["b", "a"], "Vocabulary of b, a without merges");
        Answer.Vocabulary([], []).ShouldBeSequence([], "Vocabulary of nothing");
    }

    [Test]
    [Asks("Path, vocabulary and text of words with merges learned from a corpus.")]
    public void Every_word_over_the_alphabet_has_its_path_and_its_ids() =>
        Property.Holds(Corpora.CorpusAndWord, given =>
            ShouldWalk(Reference.Train(given.Corpus, 12), given.Word, [.. Corpora.Alphabet, "a"]), 30);

    [Test]
    [Asks("Path, vocabulary and text of words with well-formed merges of many kinds.")]
    public void Any_well_formed_merges_make_a_path_and_a_vocabulary() =>
        Property.Holds(Corpora.MergesAndWord, given =>
        {
            string[] alphabet = [.. (given.Word + string.Concat(given.Merges.Select(merge => merge.Left + merge.Right)))
                .EnumerateRunes().Select(rune => rune.ToString()).Distinct().Reverse()];
            ShouldWalk(given.Merges, given.Word, alphabet);
        }, 60);

    [Test, Task("segments"), Edge]
    [Asks("The ids of words with spaces, and of the empty word.")]
    public void Encode_gives_places_in_the_vocabulary()
    {
        ShouldEncode("the", [9]);
        ShouldEncode(" cat", [7, 1, 5]);
        ShouldEncode(" ate", [10, 3]);
        ShouldEncode("", []);

        static void ShouldEncode(string word, int[] ids) =>
            Answer.Encode(Letters, TheCat, word).ShouldBeSequence(ids, $"Encode of {Show.Value(word)} with {Show.Value(TheCat)}");
    }

    [Test, Task("segments"), Edge]
    [Asks("The ids of a word that the longest token would cut in another way.")]
    public void Encode_replays_the_merges_instead_of_taking_the_longest_token() =>
        Answer.Encode(["a", "b", "c"], Corpora.Merges("b+c a+b"), "abcab")
            .ShouldBeSequence([0, 3, 4], "Encode of abcab with b+c, a+b over a, b, c");

    [Test, Task("segments"), Edge]
    [Asks("The ids of a word whose tokens are made twice.")]
    public void Encode_uses_the_first_place_of_a_text() =>
        Answer.Encode(["a", "b", "a", "c"], Corpora.Merges("a+b a+b b+c"), "abbc")
            .ShouldBeSequence([3, 4], "Encode of abbc with a+b, a+b, b+c over a, b, a, c");

    [Test, Task("segments")]
    [Asks("The ids of words over an alphabet; a word with a character outside it should be refused.")]
    public void Encode_names_the_tokens_of_Segment() =>
        Property.Holds(Corpora.CorpusAndWord, given =>
        {
            var merges = Reference.Train(given.Corpus, 12);
            var vocabulary = Tokens(Corpora.Alphabet, merges);
            Answer.Encode(Corpora.Alphabet, merges, given.Word)
                .ShouldBeSequence([.. Reference.Segment(merges, given.Word).Select(token => Array.IndexOf(vocabulary, token))],
                    $"Encode of {given.Word} with {Show.Value(merges)}");
            Refusal.Of(() => Answer.Encode(Corpora.Alphabet, merges, $"{given.Word}x"), $"Encode of {given.Word}x, where x is no letter,");
        }, 30);

    [Test, Edge]
    [Asks("The text of ids that no word would give, and of none.")]
    public void Decode_takes_ids_that_no_word_would_give()
    {
        Answer.Decode(Letters, TheCat, [5, 4, 10, 10, 0]).ShouldBeText("th at at ", "Decode of 5, 4, 10, 10, 0");
        Answer.Decode(Letters, TheCat, []).ShouldBeText("", "Decode of no ids");
        Answer.Decode(["a", "b", "a", "c"], [], [2]).ShouldBeText("c", "Decode of 2 over a, b, a, c");
    }

    [Test, Task("segments"), Edge]
    [SetCulture("tr-TR")]
    [Asks("Ids on a machine of another language.")]
    public void Encode_does_not_depend_on_the_culture() =>
        Answer.Encode(["I", "i", "ı", "İ"], [new("i", "I")], "IiIıİ")
            .ShouldBeSequence([0, 4, 2, 3], "Encode of IiIıİ on a Turkish machine");

    [TestCase("thx")]
    [TestCase("🙃")]
    [TestCase("The")]
    [Task("segments"), Edge]
    [Asks("Encode should refuse a word with a character outside the alphabet.")]
    public void Encode_refuses_characters_outside_the_alphabet(string word) =>
        Refusal.Of(() => Answer.Encode(Letters, TheCat, word), $"Encode of {word}");

    [TestCase(11)]
    [TestCase(-1)]
    [TestCase(int.MaxValue)]
    [TestCase(int.MinValue)]
    [Edge]
    [Asks("Decode should refuse ids below and above all.")]
    public void Decode_refuses_ids_outside_the_vocabulary(int id) =>
        Refusal.Of(() => Answer.Decode(Letters, TheCat, [9, id]), $"Decode of {id}");

    [Test, Edge]
    [Asks("Vocabulary should refuse null and empty texts.")]
    public void Vocabulary_refuses_missing_or_empty_input()
    {
        Refusal.Of(() => Answer.Vocabulary(null!, TheCat), "Vocabulary without an alphabet (null)");
        Refusal.Of(() => Answer.Vocabulary(Letters, null!), "Vocabulary without merges (null)");
        Refusal.Of(() => Answer.Vocabulary(["a", ""], []), "Vocabulary with an empty text in the alphabet");
        Refusal.Of(() => Answer.Vocabulary(["a"], [new("", "a")]), "Vocabulary with a merge whose left side is empty");
    }

    [Test, Task("segments"), Edge]
    [Asks("Encode should refuse null.")]
    public void Encode_refuses_missing_input()
    {
        Refusal.Of(() => Answer.Encode(null!, TheCat, "a"), "Encode without an alphabet (null)");
        Refusal.Of(() => Answer.Encode(Letters, null!, "a"), "Encode without merges (null)");
        Refusal.Of(() => Answer.Encode(Letters, TheCat, null!), "Encode without a word (null)");
    }

    [Test, Edge]
    [Asks("Decode should refuse null.")]
    public void Decode_refuses_missing_input()
    {
        Refusal.Of(() => Answer.Decode(null!, TheCat, [0]), "Decode without an alphabet (null)");
        Refusal.Of(() => Answer.Decode(Letters, null!, [0]), "Decode without merges (null)");
        Refusal.Of(() => Answer.Decode(Letters, TheCat, null!), "Decode without ids (null)");
    }

    private static void ShouldWalk(Merge[] merges, string word, IReadOnlyList<string> alphabet)
    {
        var vocabulary = Tokens(alphabet, merges);
        var path = Reference.Path(merges, word);
        Answer.MergePath(merges, word).Lines().ShouldBeSequence(path.Lines(), $"MergePath of {word} with {Show.Value(merges)}");
        Answer.Vocabulary(alphabet, merges)
            .ShouldBeSequence(vocabulary, $"Vocabulary of {Show.Value(alphabet)} with {Show.Value(merges)}");
        int[] ids = [.. path[^1].Select(token => Array.IndexOf(vocabulary, token)), 0];
        Answer.Decode(alphabet, merges, ids)
            .ShouldBeText(word + vocabulary[0], $"Decode of {Show.Value(ids)} over {Show.Value(alphabet)} with {Show.Value(merges)}");
    }

    private static string[] Tokens(IReadOnlyList<string> alphabet, Merge[] merges)
    {
        var tokens = new List<string>();
        foreach (var text in alphabet.Concat(merges.Select(merge => merge.Left + merge.Right)))
        {
            if (!tokens.Contains(text))
                tokens.Add(text);
        }
        return [.. tokens];
    }
}
