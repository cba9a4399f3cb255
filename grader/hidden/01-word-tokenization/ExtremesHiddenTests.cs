using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata01.Hidden;

/// <summary>The whole of what the contract allows: every kind of text, other machines, and other calls in between.</summary>
[Kata(1), Task("words"), Edge]
public sealed class ExtremesHiddenTests
{
    private static IWordTokenization Answer => Subject.Of<IWordTokenization>();

    [Test]
    [Asks("The words between the gaps of unusual texts.")]
    public void Every_kind_of_text_has_words_between_its_gaps()
    {
        foreach (var (what, text) in Extremes.Texts(new Probe()))
            Answer.ByWhitespace(text).ShouldBeSequence(SecondReference.ByWhitespace(text), $"ByWhitespace of {what}");
    }

    [Test]
    [Asks("The words without marks of unusual texts.")]
    public void Every_kind_of_text_has_words_without_marks()
    {
        foreach (var (what, text) in Extremes.Texts(new Probe()))
            Answer.ByWordChars(text).ShouldBeSequence(SecondReference.ByWordChars(text), $"ByWordChars of {what}");
    }

    [Test, Task("pieces")]
    [Asks("The lossless pieces of unusual texts.")]
    public void Every_kind_of_text_has_lossless_pieces()
    {
        foreach (var (what, text) in Extremes.Texts(new Probe()))
            Answer.Lossless(text).ShouldBeSequence(SecondReference.Lossless(text), $"Lossless of {what}");
    }

    [Test, Task("vocabulary")]
    [Asks("A vocabulary of words that are unusual texts, and which of them it knows.")]
    public void Every_kind_of_text_can_be_a_word()
    {
        string[] words = [.. Extremes.Texts(new Probe()).SelectMany((extreme, i) => Enumerable.Repeat(extreme.Value, 1 + (i % 3)))];
        var expected = SecondReference.Vocabulary(words, 9);
        var vocabulary = Answer.BuildVocabulary(words, 9);
        vocabulary.Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Value).ToArray()
            .ShouldBeSequence(expected, "The vocabulary of unusual words, with room for half of them");
        var unknown = SecondReference.Unknown(expected.Select(pair => pair.Word), words);
        var report = Answer.Coverage(expected.ToDictionary(pair => pair.Word, pair => pair.Id), words);
        (report.Words, report.Unknown).ShouldBeExactly((words.Length, unknown.Length), "Words and unknown words among them");
        report.DistinctUnknown.ShouldBeSequence(SecondReference.FirstAppearances(unknown), "The unknown words among them");
    }

    [Test, Task("pieces")]
    [SetCulture("tr-TR")]
    [Asks("All three cuts on a machine of another language.")]
    public void Capitals_stay_as_they_are_on_a_Turkish_machine()
    {
        Answer.Lossless("I4İ").ShouldBeSequence(["I", "4", "İ"], "Lossless(\"I4İ\") on a Turkish machine");
        Answer.ByWhitespace("I İ ı i").ShouldBeSequence(["I", "İ", "ı", "i"], "ByWhitespace(\"I İ ı i\") on a Turkish machine");
        Answer.ByWordChars("I-İ ı-i").ShouldBeSequence(["I", "İ", "ı", "i"], "ByWordChars(\"I-İ ı-i\") on a Turkish machine");
    }

    [Test, Task("vocabulary")]
    [Asks("Vocabulary and report should be the same again after other calls, and follow every change of what is asked.")]
    public void Calls_in_between_change_nothing()
    {
        var probe = new Probe();
        string[] words = [.. Enumerable.Range(0, 14).Select(_ => $"{(char)('a' + probe.Int(0, 7))}"), "b", "C", "d", "e", "f", "g"];
        string[] others = [.. words.Reverse().Select(word => word + "x")];
        foreach (var (corpus, size) in new[] { (words, 3), (others, 3), (words, 5), (words, 3) })
        {
            var expected = SecondReference.Vocabulary(corpus, size);
            Answer.BuildVocabulary(corpus, size).Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Value).ToArray()
                .ShouldBeSequence(expected, "The vocabulary, with other calls in between");
            var unknown = SecondReference.Unknown(expected.Select(pair => pair.Word), words);
            Answer.Coverage(expected.ToDictionary(pair => pair.Word, pair => pair.Id), words).DistinctUnknown
                .ShouldBeSequence(SecondReference.FirstAppearances(unknown), "The unknown words, with other calls in between");
        }
    }
}
