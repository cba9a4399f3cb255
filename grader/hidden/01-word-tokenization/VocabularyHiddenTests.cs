using CsCheck;
using Katas.Snapshots;
using Katas.Testing;
using NUnit.Framework;
using VerifyNUnit;

namespace Katas.Kata01.Hidden;

/// <summary>The fixed vocabulary and what it does not know.</summary>
[Kata(1), Task("vocabulary")]
public sealed class VocabularyHiddenTests
{
    private static readonly Dictionary<string, int> English = new() { ["the"] = 0, ["cat"] = 1, ["daily"] = 2, ["Cat"] = 3, ["."] = 4 };

    private static IWordTokenization Answer => Subject.Of<IWordTokenization>();

    [Test]
    [Asks("The vocabulary of one half of a corpus, and what it does not know of the other half.")]
    public void A_vocabulary_of_one_half_meets_the_other() =>
        Property.Holds(Texts.Corpora.Where(words => words.Length > 3), words =>
        {
            var (seen, unseen) = (words[..(words.Length / 2)], words[(words.Length / 2)..]);
            var expected = SecondReference.Vocabulary(seen, 3);
            Vocabulary(seen, 3).ShouldBeSequence(expected, "The vocabulary of the first half, with room for 3 words");
            ShouldReport(expected, unseen);
        }, 80);

    [Test]
    [Asks("The vocabulary of a whole corpus, and what is unknown when only some of its words are known.")]
    public void The_words_of_a_whole_corpus_get_ids() =>
        Property.Holds(Texts.Corpora.Where(words => words.Length > 0), words =>
        {
            Vocabulary(words, 6).ShouldBeSequence(SecondReference.Vocabulary(words, 6), "The vocabulary, with room for 6 words");
            ShouldReport([("a", 0), ("Z", 1), ("é", 2)], words);
        });

    [Test, Edge]
    [SetCulture("tr-TR")]
    [Asks("Equally frequent words on a machine of another language.")]
    public void Equally_frequent_words_stand_in_ordinal_order_on_every_machine() =>
        Vocabulary(["aB", "a", "Ab", "B", "Ab", "aB", "-", "e", "é", "f"], 20)
            .ShouldBeSequence([("Ab", 0), ("aB", 1), ("-", 2), ("B", 3), ("a", 4), ("e", 5), ("f", 6), ("é", 7)],
                "The vocabulary of ten short words");

    [Test, Edge]
    [SetCulture("de-DE")]
    [Asks("Equally frequent words with accents on a machine of their language.")]
    public void Equally_frequent_words_stand_in_ordinal_order_on_a_German_machine_too() =>
        Vocabulary(["Öl", "zu", "ab", "ähnlich", "Zug", "z"], 20)
            .ShouldBeSequence([("Zug", 0), ("ab", 1), ("z", 2), ("zu", 3), ("Öl", 4), ("ähnlich", 5)],
                "The vocabulary of six German words");

    [Test, Edge]
    [SetCulture("tr-TR")]
    [Asks("Capital and small letters on a machine that pairs them in another way.")]
    public void Case_decides_on_a_Turkish_machine_too()
    {
        Vocabulary(["I", "i", "ı", "İ", "i"], 20)
            .ShouldBeSequence([("i", 0), ("I", 1), ("İ", 2), ("ı", 3)], "The vocabulary of five letters i");
        Answer.Coverage(new Dictionary<string, int> { ["i"] = 0, ["ı"] = 1 }, ["I", "i", "İ", "ı"])
            .DistinctUnknown.ShouldBeSequence(["I", "İ"], "The unknown words in \"I i İ ı\", when \"i\" and \"ı\" are known");
    }

    [Test, Edge]
    [Asks("Which words are left out where there is too little room, and none where there is just enough.")]
    public void The_least_frequent_word_is_left_out()
    {
        Vocabulary(["zebra", "ant", "ant", "zebra", "mouse", "zebra"], 2)
            .ShouldBeSequence([("zebra", 0), ("ant", 1)], "The vocabulary of animals, with room for 2");
        Vocabulary(["b", "a", "b"], 2).ShouldBeSequence([("b", 0), ("a", 1)], "The vocabulary of \"b a b\", with room for 2");
    }

    [Test, Edge]
    [Asks("The vocabulary of no words.")]
    public void No_words_make_an_empty_vocabulary() => Vocabulary([], 7).ShouldBeSequence([], "The vocabulary of no words");

    [Test, Edge]
    [Asks("Words that differ in case or marks only.")]
    public void Case_and_marks_make_other_words() =>
        Vocabulary(["ChatGPT-4o", "ChatGPT-4o.", "ChatGPT-4o,", "chatgpt-4o", "ChatGPT-4o"], 10).Length
            .ShouldBeExactly(4, "Words in the vocabulary of \"ChatGPT-4o\", once more with a full stop, with a comma, in small letters, "
                + "and once again");

    [Test, Edge]
    [Asks("BuildVocabulary should refuse null in place of the words or among them, whether there is room or not.")]
    public void Null_words_are_refused()
    {
        Refusal.Of(() => Answer.BuildVocabulary(null!, 3), "A vocabulary of null");
        Refusal.Of(() => Answer.BuildVocabulary(["a", null!, "a"], 3), "A vocabulary of words with a null among them");
        Refusal.Of(() => Answer.BuildVocabulary(["a", "a", null!], 1), "A vocabulary with room for one of \"a\", \"a\", null");
    }

    [Test, Edge]
    [Asks("BuildVocabulary should refuse a negative size, also without words.")]
    public void A_negative_size_is_refused_even_without_words() =>
        Refusal.Of(() => Answer.BuildVocabulary([], -2), "A vocabulary of no words with room for -2");

    [Test, Edge]
    [Asks("Coverage of words that differ from known ones in case.")]
    public void Case_decides_whether_a_word_is_known()
    {
        var report = Answer.Coverage(English, ["The", "cat", "THE", "Cat", "The"]);
        (report.Words, report.Unknown).ShouldBeExactly((5, 3), "Words and unknown words in \"The cat THE Cat The\", when \"the\", "
            + "\"cat\" and \"Cat\" are known");
        report.DistinctUnknown.ShouldBeSequence(["The", "THE"], "The unknown words in \"The cat THE Cat The\"");
    }

    [Test, Edge]
    [Asks("Coverage by a vocabulary with unusual ids.")]
    public void Only_keys_decide_whether_a_word_is_known() =>
        Answer.Coverage(new Dictionary<string, int> { ["cat"] = 0, ["dog"] = -1 }, ["cat", "dog"]).Unknown
            .ShouldBeExactly(0, "Unknown words, when the ids are 0 and -1");

    [Test, Edge]
    [Asks("Coverage by an empty vocabulary, and of a text without words.")]
    public void An_empty_vocabulary_knows_nothing_and_an_empty_text_has_nothing_unknown()
    {
        Answer.Coverage(new Dictionary<string, int>(), ["b", "a", "b"]).DistinctUnknown
            .ShouldBeSequence(["b", "a"], "The unknown words in \"b a b\", with an empty vocabulary");
        var report = Answer.Coverage(English, []);
        (report.Words, report.Unknown, report.DistinctUnknown.Count).ShouldBeExactly((0, 0, 0), "The report on an empty text");
    }

    [Test, Edge]
    [Asks("Coverage should refuse null in place of the vocabulary, the words or one of them.")]
    public void Null_has_no_coverage()
    {
        Refusal.Of(() => Answer.Coverage(null!, []), "Coverage by a null vocabulary");
        Refusal.Of(() => Answer.Coverage(English, null!), "Coverage of null");
        Refusal.Of(() => Answer.Coverage(English, ["cat", null!]), "Coverage of words with a null among them");
    }

    [Test, Edge]
    [Asks("All cuts of some texts and what a vocabulary does not know of them, as one picture.")]
    [Sections("the pieces of the three cuts", "what the vocabulary does not know")]
    public Task Four_tokenizers_on_one_name()
    {
        string[] texts = ["ChatGPT-4o", "chatgpt-4o", "ChatGPT 4o", "I use ChatGPT-4o daily.", "a  b\n"];
        var text = new SnapshotText("kata 01 · word tokenization").Section("pieces")
            .Table(["text", "white space", "word characters", "lossless", "GPT-4o ids"], texts.Select(Row))
            .Section("unknown to a vocabulary of [I][use][ChatGPT][daily][.]");
        var known = new[] { "I", "use", "ChatGPT", "daily", "." }.Select((word, id) => (word, id)).ToDictionary();
        foreach (var sample in texts)
        {
            var report = Answer.Coverage(known, Answer.ByWhitespace(sample));
            text.Line($"{SnapshotText.Token(sample)}  {report.Unknown} of {report.Words}  {SnapshotText.Tokens(report.DistinctUnknown)}");
        }
        return Verifier.Verify(text.ToString());
    }

    private static string[] Row(string text) =>
    [
        SnapshotText.Token(text),
        SnapshotText.Tokens(Answer.ByWhitespace(text)),
        SnapshotText.Tokens(Answer.ByWordChars(text)),
        SnapshotText.Tokens(Answer.Lossless(text)),
        string.Join(' ', Gpt4o.Encode(text)),
    ];

    private static (string Word, int Id)[] Vocabulary(string[] words, int maxSize) =>
        [.. Answer.BuildVocabulary(words, maxSize).Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Value)];

    private static void ShouldReport((string Word, int Id)[] known, string[] words)
    {
        var unknown = SecondReference.Unknown(known.Select(pair => pair.Word), words);
        var report = Answer.Coverage(known.ToDictionary(pair => pair.Word, pair => pair.Id), words);
        (report.Words, report.Unknown).ShouldBeExactly((words.Length, unknown.Length),
            $"Words and unknown words, when {Show.Value(known.Select(pair => pair.Word))} are known");
        report.DistinctUnknown.ShouldBeSequence(SecondReference.FirstAppearances(unknown), "The unknown words themselves");
    }
}
