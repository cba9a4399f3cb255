using System.Text;
using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata01.Hidden;

/// <summary>The three ways to cut.</summary>
[Kata(1)]
public sealed class CuttingHiddenTests
{
    private const int Times = 80;

    private static IWordTokenization Answer => Subject.Of<IWordTokenization>();

    [Test]
    public void Words_lie_between_gaps() =>
        Property.Holds(Texts.Any, text => Answer.ByWhitespace(text)
            .ShouldBeSequence(SecondReference.ByWhitespace(text), "The words between the gaps"), Times);

    [Test]
    public void Words_without_marks_are_runs_of_letters_and_digits() =>
        Property.Holds(Texts.Any, text => Answer.ByWordChars(text)
            .ShouldBeSequence(SecondReference.ByWordChars(text), "The runs of letters and digits"), Times);

    [Test]
    public void Pieces_are_runs_of_one_kind_or_single_marks() =>
        Property.Holds(Texts.Any, text => Answer.Lossless(text).ShouldBeSequence(SecondReference.Lossless(text), "The lossless pieces"),
            Times);

    [Test]
    public void Joined_pieces_are_the_text() =>
        Property.Holds(Texts.Any, text => string.Concat(Answer.Lossless(text)).ShouldBeText(text, "The lossless pieces, joined"), Times);

    [Test]
    public void No_piece_is_empty() =>
        Property.Holds(Texts.Any, text => (Answer.Lossless(text).Concat(Answer.ByWordChars(text)).Concat(Answer.ByWhitespace(text))
            .Count(piece => piece.Length == 0))
            .ShouldBeExactly(0, "Empty pieces of all three tokenizers"));

    [Test]
    public void Words_without_marks_have_no_marks() =>
        Property.Holds(Texts.Any, text => Answer.ByWordChars(text).All(word => word.EnumerateRunes().All(Rune.IsLetterOrDigit))
            .ShouldHold("Every character of the words without marks should be a letter or a digit", text));

    [TestCase("tab\there", "tab|here")]
    [TestCase(" \n edges \t", "edges")]
    [TestCase("no\u00A0break", "no|break")]
    [TestCase("wide\u3000gap", "wide|gap")]
    [TestCase("next\u0085line\u2028para\u2029graph", "next|line|para|graph")]
    [TestCase("zero\u200Bwidth", "zero\u200Bwidth")]
    [TestCase("\r\n\r\n", "")]
    public void A_gap_is_any_white_space(string text, string words) =>
        Answer.ByWhitespace(text).ShouldBeSequence(Parts(words), $"ByWhitespace({Show.Value(text)})");

    [TestCase("snake_case", "snake|case")]
    [TestCase("don't", "don|t")]
    [TestCase("cafe\u0301s", "cafe|s")]
    [TestCase("x²+½Ⅷ", "x")]
    [TestCase("٣7 東京", "٣7|東京")]
    [TestCase("-🙃-", "")]
    [TestCase("I İ ı i", "I|İ|ı|i")]
    public void A_word_character_is_a_letter_or_a_decimal_digit(string text, string words) =>
        Answer.ByWordChars(text).ShouldBeSequence(Parts(words), $"ByWordChars({Show.Value(text)})");

    [TestCase("gpt4o", "gpt|4|o")]
    [TestCase("a\t \nb", "a|\t \n|b")]
    [TestCase("\r\n", "\r\n")]
    [TestCase("--", "-|-")]
    [TestCase("snake_case", "snake|_|case")]
    [TestCase("10½", "10|½")]
    [TestCase("cafe\u0301s", "cafe|\u0301|s")]
    [TestCase("ChatGPT chatgpt", "ChatGPT| |chatgpt")]
    public void A_piece_is_a_run_of_one_kind_or_a_single_mark(string text, string pieces) =>
        Answer.Lossless(text).ShouldBeSequence(Parts(pieces), $"Lossless({Show.Value(text)})");

    [Test]
    [SetCulture("tr-TR")]
    public void Capitals_stay_as_they_are_on_a_Turkish_machine()
    {
        Answer.ByWhitespace("I İ ı i").ShouldBeSequence(["I", "İ", "ı", "i"], "ByWhitespace(\"I İ ı i\") on a Turkish machine");
        Answer.ByWordChars("I-İ ı-i").ShouldBeSequence(["I", "İ", "ı", "i"], "ByWordChars(\"I-İ ı-i\") on a Turkish machine");
        Answer.Lossless("I4İ").ShouldBeSequence(["I", "4", "İ"], "Lossless(\"I4İ\") on a Turkish machine");
    }

    [Test]
    public void An_emoji_stays_whole() =>
        Answer.Lossless("so🙃🙃so").ShouldBeSequence(["so", "🙃", "🙃", "so"], "Lossless(\"so🙃🙃so\")");

    [Test]
    public void A_joined_emoji_is_the_characters_it_is_made_of() =>
        Answer.Lossless("👩\u200D💻").ShouldBeSequence(["👩", "\u200D", "💻"], "Lossless of woman, joiner, computer");

    [Test]
    public void Joining_the_pieces_does_not_change_the_words() =>
        Property.Holds(Texts.Any, text => Answer.ByWhitespace(string.Concat(Answer.Lossless(text)))
            .ShouldBeSequence(Answer.ByWhitespace(text), "ByWhitespace of the joined pieces, beside ByWhitespace of the text"));

    [Test]
    public void A_missing_text_is_refused_by_ByWhitespace() => Refusal.Of(() => Answer.ByWhitespace(null!), "ByWhitespace of null");

    [Test]
    public void A_missing_text_is_refused_by_ByWordChars() => Refusal.Of(() => Answer.ByWordChars(null!), "ByWordChars of null");

    [Test]
    public void A_missing_text_is_refused_by_Lossless() => Refusal.Of(() => Answer.Lossless(null!), "Lossless of null");

    private static string[] Parts(string joined) => joined.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
