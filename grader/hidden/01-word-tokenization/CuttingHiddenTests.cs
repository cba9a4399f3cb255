using System.Text;
using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata01.Hidden;

/// <summary>The three ways to cut.</summary>
[Kata(1), Task("words")]
public sealed class CuttingHiddenTests
{
    private const int Times = 80;

    private static IWordTokenization Answer => Subject.Of<IWordTokenization>();

    [Test]
    [Asks("The words between the gaps of texts of all characters.")]
    public void Words_lie_between_gaps() =>
        Property.Holds(Texts.Any, text => Answer.ByWhitespace(text)
            .ShouldBeSequence(SecondReference.ByWhitespace(text), "The words between the gaps"), Times);

    [Test]
    [Asks("The words without marks of texts of all characters.")]
    public void Words_without_marks_are_runs_of_letters_and_digits() =>
        Property.Holds(Texts.Any, text => Answer.ByWordChars(text)
            .ShouldBeSequence(SecondReference.ByWordChars(text), "The runs of letters and digits"), Times);

    [Test, Task("pieces")]
    [Asks("The lossless pieces of texts of all characters.")]
    public void Pieces_are_runs_of_one_kind_or_single_marks() =>
        Property.Holds(Texts.Any, text => Answer.Lossless(text).ShouldBeSequence(SecondReference.Lossless(text), "The lossless pieces"),
            Times);

    [Test, Task("pieces")]
    [Asks("The lossless pieces of words with numbers and marks in them, between gaps.")]
    public void Words_numbers_marks_and_gaps_are_pieces() =>
        Property.Holds(Texts.Sentences, text => Answer.Lossless(text)
            .ShouldBeSequence(SecondReference.Lossless(text), "The lossless pieces of a sentence"));

    [Test, Task("pieces"), Edge]
    [Asks("Lossless pieces, joined, should be the text.")]
    public void Joined_pieces_are_the_text() =>
        Property.Holds(Texts.Any, text => string.Concat(Answer.Lossless(text)).ShouldBeText(text, "The lossless pieces, joined"));

    [Test, Task("pieces"), Edge]
    [Asks("No lossless piece should be empty.")]
    public void No_piece_is_empty() =>
        Property.Holds(Texts.Any, text => Answer.Lossless(text).Count(piece => piece.Length == 0)
            .ShouldBeExactly(0, "Empty lossless pieces"), 30);

    [Test, Edge]
    [Asks("No word should be empty.")]
    public void No_word_is_empty() =>
        Property.Holds(Texts.Any, text => Answer.ByWordChars(text).Concat(Answer.ByWhitespace(text)).Count(piece => piece.Length == 0)
            .ShouldBeExactly(0, "Empty words of both tokenizers"), 30);

    [Test, Edge]
    [Asks("Words without marks should hold letters and digits only.")]
    public void Words_without_marks_have_no_marks() =>
        Property.Holds(Texts.Any, text => Answer.ByWordChars(text).All(word => word.EnumerateRunes().All(Rune.IsLetterOrDigit))
            .ShouldHold("Every character of the words without marks should be a letter or a digit", text), 30);

    [TestCase("tab\there", "tab|here")]
    [TestCase(" \n edges \t", "edges")]
    [TestCase("no\u00A0break", "no|break")]
    [TestCase("wide\u3000gap", "wide|gap")]
    [TestCase("next\u0085line\u2028para\u2029graph", "next|line|para|graph")]
    [TestCase("zero\u200Bwidth", "zero\u200Bwidth")]
    [TestCase("\r\n\r\n", "")]
    [Edge]
    [Asks("The words between gaps of many kinds.")]
    public void A_gap_is_any_white_space(string text, string words) =>
        Answer.ByWhitespace(text).ShouldBeSequence(Parts(words), $"ByWhitespace({Show.Value(text)})");

    [TestCase("snake_case", "snake|case")]
    [TestCase("don't", "don|t")]
    [TestCase("cafe\u0301s", "cafe|s")]
    [TestCase("x²+½Ⅷ", "x")]
    [TestCase("٣7 東京", "٣7|東京")]
    [TestCase("-🙃-", "")]
    [TestCase("I İ ı i", "I|İ|ı|i")]
    [Edge]
    [Asks("Words without marks where it is easily mistaken what a letter or a digit is.")]
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
    [Task("pieces"), Edge]
    [Asks("Lossless pieces where it is easily mistaken which characters belong together.")]
    public void A_piece_is_a_run_of_one_kind_or_a_single_mark(string text, string pieces) =>
        Answer.Lossless(text).ShouldBeSequence(Parts(pieces), $"Lossless({Show.Value(text)})");

    [Test, Task("pieces"), Edge]
    [Asks("An emoji should stay whole, and one of several characters should be as many pieces.")]
    public void An_emoji_stays_whole()
    {
        Answer.Lossless("so🙃🙃so").ShouldBeSequence(["so", "🙃", "🙃", "so"], "Lossless(\"so🙃🙃so\")");
        Answer.Lossless("👩\u200D💻").ShouldBeSequence(["👩", "\u200D", "💻"], "Lossless of woman, joiner, computer");
    }

    [Test, Task("pieces"), Edge]
    [Asks("Lossless should refuse null.")]
    public void A_missing_text_is_refused_by_Lossless() => Refusal.Of(() => Answer.Lossless(null!), "Lossless of null");

    [Test, Edge]
    [Asks("ByWhitespace should refuse null.")]
    public void A_missing_text_is_refused_by_ByWhitespace() => Refusal.Of(() => Answer.ByWhitespace(null!), "ByWhitespace of null");

    [Test, Edge]
    [Asks("ByWordChars should refuse null.")]
    public void A_missing_text_is_refused_by_ByWordChars() => Refusal.Of(() => Answer.ByWordChars(null!), "ByWordChars of null");

    private static string[] Parts(string joined) => joined.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
