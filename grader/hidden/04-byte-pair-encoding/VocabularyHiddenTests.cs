using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata04.Hidden;

[Kata(4)]
public sealed class VocabularyHiddenTests
{
    private static readonly Merge[] TheCat = [new("t", "h"), new(" ", "c"), new(" ", "a"), new("th", "e"), new(" a", "t")];

    private static readonly string[] Letters = [" ", "a", "c", "e", "h", "t"];

    private static IBytePairEncoding Answer => Subject.Of<IBytePairEncoding>();

    [Test]
    public void Vocabulary_keeps_the_order_of_the_alphabet_and_of_the_merges() =>
        Answer.Vocabulary(["z", "B", "a", "🙃"], [new("z", "a"), new("B", "🙃"), new("a", "B")])
            .ShouldBeSequence(["z", "B", "a", "🙃", "za", "B🙃", "aB"], "Vocabulary of z, B, a, 🙃 and z+a, B+🙃, a+B");

    [Test]
    public void Vocabulary_names_every_text_once_at_its_first_place() =>
        Answer.Vocabulary(["a", "b", "a", "c"], Corpora.Merges("b+c a+b ab+c a+bc a+b c+a"))
            .ShouldBeSequence(["a", "b", "c", "bc", "ab", "abc", "ca"], "Vocabulary of a, b, a, c and b+c, a+b, ab+c, a+bc, a+b, c+a");

    [Test]
    public void Vocabulary_tells_capitals_from_small_letters() =>
        Answer.Vocabulary(["i", "I", "ı"], [new("i", "I"), new("I", "i")])
            .ShouldBeSequence(["i", "I", "ı", "iI", "Ii"], "Vocabulary of i, I, ı and i+I, I+i");

    [Test]
    public void Vocabulary_without_merges_is_the_alphabet()
    {
        Answer.Vocabulary(["b", "a"], []).ShouldBeSequence(["b", "a"], "Vocabulary of b, a without merges");
        Answer.Vocabulary([], []).ShouldBeSequence([], "Vocabulary of nothing");
    }

    [Test]
    public void Vocabulary_grows_by_one_with_each_new_text() =>
        Property.Holds(Corpora.Corpus, corpus =>
        {
            var merges = Reference.Train(corpus, 12);
            Answer.Vocabulary(Corpora.Alphabet, merges).Count
                .ShouldBeExactly(Corpora.Alphabet.Count + merges.Select(merge => merge.Left + merge.Right).Distinct().Count(),
                    $"The size of the vocabulary with {Show.Value(merges)}");
        }, 20);

    [Test]
    public void Encode_gives_places_in_the_vocabulary()
    {
        ShouldEncode("the", [9]);
        ShouldEncode(" cat", [7, 1, 5]);
        ShouldEncode(" ate", [10, 3]);
        ShouldEncode("", []);

        static void ShouldEncode(string word, int[] ids) =>
            Answer.Encode(Letters, TheCat, word).ShouldBeSequence(ids, $"Encode of {Show.Value(word)} with {Show.Value(TheCat)}");
    }

    [Test]
    public void Encode_replays_the_merges_instead_of_taking_the_longest_token() =>
        Answer.Encode(["a", "b", "c"], Corpora.Merges("b+c a+b"), "abcab")
            .ShouldBeSequence([0, 3, 4], "Encode of abcab with b+c, a+b over a, b, c");

    [Test]
    public void Encode_uses_the_first_place_of_a_text() =>
        Answer.Encode(["a", "b", "a", "c"], Corpora.Merges("a+b a+b b+c"), "abbc")
            .ShouldBeSequence([3, 4], "Encode of abbc with a+b, a+b, b+c over a, b, a, c");

    [Test]
    public void Encode_names_the_tokens_of_Segment() =>
        Property.Holds(Corpora.CorpusAndWord, given =>
        {
            var merges = Reference.Train(given.Corpus, 12);
            string[] vocabulary = [.. Corpora.Alphabet.Concat(merges.Select(merge => merge.Left + merge.Right)).Distinct()];
            Answer.Encode(Corpora.Alphabet, merges, given.Word)
                .ShouldBeSequence([.. Reference.Segment(merges, given.Word).Select(token => Array.IndexOf(vocabulary, token))],
                    $"Encode of {given.Word} with {Show.Value(merges)}");
        }, 30);

    [Test]
    public void Decode_undoes_Encode() =>
        Property.Holds(Corpora.CorpusAndWord, given =>
        {
            var merges = Reference.Train(given.Corpus, 12);
            Answer.Decode(Corpora.Alphabet, merges, Answer.Encode(Corpora.Alphabet, merges, given.Word))
                .ShouldBeText(given.Word, $"Decode of Encode of {given.Word}");
        }, 30);

    [Test]
    public void Decode_takes_ids_that_no_word_would_give()
    {
        Answer.Decode(Letters, TheCat, [5, 4, 10, 10, 0]).ShouldBeText("th at at ", "Decode of 5, 4, 10, 10, 0");
        Answer.Decode(Letters, TheCat, []).ShouldBeText("", "Decode of no ids");
        Answer.Decode(["a", "b", "a", "c"], [], [2]).ShouldBeText("c", "Decode of 2 over a, b, a, c");
    }

    [Test]
    [SetCulture("tr-TR")]
    public void Encode_and_Decode_do_not_depend_on_the_culture()
    {
        Answer.Encode(["I", "i", "ı", "İ"], [new("i", "I")], "IiIıİ")
            .ShouldBeSequence([0, 4, 2, 3], "Encode of IiIıİ on a Turkish machine");
        Answer.Decode(["I", "i", "ı", "İ"], [new("i", "I")], [0, 4, 2, 3])
            .ShouldBeText("IiIıİ", "Decode of 0, 4, 2, 3 on a Turkish machine");
    }

    [TestCase("thx")]
    [TestCase("🙃")]
    [TestCase("The")]
    public void Encode_refuses_characters_outside_the_alphabet(string word) =>
        Refusal.Of(() => Answer.Encode(Letters, TheCat, word), $"Encode of {word}");

    [TestCase(11)]
    [TestCase(-1)]
    [TestCase(int.MaxValue)]
    [TestCase(int.MinValue)]
    public void Decode_refuses_ids_outside_the_vocabulary(int id) =>
        Refusal.Of(() => Answer.Decode(Letters, TheCat, [9, id]), $"Decode of {id}");

    [Test]
    public void Missing_or_empty_input_is_refused()
    {
        Refusal.Of(() => Answer.Vocabulary(null!, TheCat), "Vocabulary without an alphabet (null)");
        Refusal.Of(() => Answer.Vocabulary(Letters, null!), "Vocabulary without merges (null)");
        Refusal.Of(() => Answer.Vocabulary(["a", ""], []), "Vocabulary with an empty text in the alphabet");
        Refusal.Of(() => Answer.Vocabulary(["a"], [new("", "a")]), "Vocabulary with a merge whose left side is empty");
        Refusal.Of(() => Answer.Encode(null!, TheCat, "a"), "Encode without an alphabet (null)");
        Refusal.Of(() => Answer.Encode(Letters, null!, "a"), "Encode without merges (null)");
        Refusal.Of(() => Answer.Encode(Letters, TheCat, null!), "Encode without a word (null)");
        Refusal.Of(() => Answer.Decode(null!, TheCat, [0]), "Decode without an alphabet (null)");
        Refusal.Of(() => Answer.Decode(Letters, null!, [0]), "Decode without merges (null)");
        Refusal.Of(() => Answer.Decode(Letters, TheCat, null!), "Decode without ids (null)");
    }
}
