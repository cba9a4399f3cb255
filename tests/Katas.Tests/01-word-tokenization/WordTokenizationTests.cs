using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata01.Tests;

[Kata(1), Task("words")]
public sealed class WordTokenizationTests
{
    private static IWordTokenization Answer => Subject.Of<IWordTokenization>();

    [Test]
    public void ByWhitespace_keeps_the_marks_on_the_words() =>
        Answer.ByWhitespace("I use  ChatGPT-4o\u00A0daily.\nDon't\tyou?\n").ShouldBeSequence(
            ["I", "use", "ChatGPT-4o", "daily.", "Don't", "you?"],
            "ByWhitespace(\"I use  ChatGPT-4o\\u00A0daily.\\nDon't\\tyou?\\n\")");

    [Test, Edge]
    public void ByWhitespace_finds_no_empty_words_in_a_wide_gap() =>
        Answer.ByWhitespace("two  spaces\nand a line end\n")
            .ShouldBeSequence(["two", "spaces", "and", "a", "line", "end"], "ByWhitespace(\"two  spaces\\nand a line end\\n\")");

    [Test]
    public void ByWordChars_drops_the_marks_and_nothing_else() =>
        Answer.ByWordChars("I use ChatGPT-4o_mini: größer als 7½ Fuß + mehr").ShouldBeSequence(
            ["I", "use", "ChatGPT", "4o", "mini", "größer", "als", "7", "Fuß", "mehr"],
            "ByWordChars(\"I use ChatGPT-4o_mini: größer als 7½ Fuß + mehr\")");

    [Test, Edge]
    public void ByWordChars_knows_letters_beyond_a_to_z() =>
        Answer.ByWordChars("Größe: 7½ Fuß").ShouldBeSequence(["Größe", "7", "Fuß"], "ByWordChars(\"Größe: 7½ Fuß\")");

    [Test, Edge]
    public void ByWordChars_knows_letters_that_take_two_chars() =>
        Answer.ByWordChars("𝕏 wins 🙃").ShouldBeSequence(["𝕏", "wins"], "ByWordChars(\"𝕏 wins 🙃\")");

    [Test, Task("pieces")]
    public void Lossless_parts_letters_digits_marks_and_gaps() =>
        Answer.Lossless("I use ChatGPT-4o...").ShouldBeSequence(["I", " ", "use", " ", "ChatGPT", "-", "4", "o", ".", ".", "."],
            "Lossless(\"I use ChatGPT-4o...\")");

    [Test, Task("pieces")]
    public void Lossless_keeps_the_gaps_too() =>
        Answer.Lossless("a  b").ShouldBeSequence(["a", "  ", "b"], "Lossless(\"a  b\") with two spaces");

    [Test, Task("pieces"), Edge]
    public void Lossless_parts_a_name_without_gaps() =>
        Answer.Lossless("ChatGPT-4o").ShouldBeSequence(["ChatGPT", "-", "4", "o"], "Lossless(\"ChatGPT-4o\")");

    [Test, Task("pieces"), Edge]
    public void Lossless_never_cuts_an_emoji_in_two() =>
        Answer.Lossless("so🙃🙃  so...")
            .ShouldBeSequence(["so", "🙃", "🙃", "  ", "so", ".", ".", "."], "Lossless(\"so🙃🙃  so...\")");

    [Test, Task("pieces"), Edge]
    public void Lossless_of_an_empty_text_has_no_pieces() => Answer.Lossless("").ShouldBeSequence([], "Lossless(\"\")");

    [Test, Edge]
    public void An_empty_text_has_no_words()
    {
        Answer.ByWhitespace("").ShouldBeSequence([], "ByWhitespace(\"\")");
        Answer.ByWordChars("").ShouldBeSequence([], "ByWordChars(\"\")");
    }

    [Test, Task("vocabulary"), Edge]
    public void The_vocabulary_has_the_most_frequent_words()
    {
        var vocabulary = Answer.BuildVocabulary(["the", "cat", "the", "dog"], 2);
        InOrderOfIds(vocabulary).ShouldBeSequence([("the", 0), ("cat", 1)], "BuildVocabulary of \"the cat the dog\" with room for 2 words");
    }

    [Test, Task("vocabulary")]
    public void The_vocabulary_counts_before_it_numbers()
    {
        var vocabulary = Answer.BuildVocabulary(["a", "rare", "Word", "and", "The", "the", "The", "and", "the", "The"], 5);
        InOrderOfIds(vocabulary).ShouldBeSequence([("The", 0), ("and", 1), ("the", 2), ("Word", 3), ("a", 4)],
            "BuildVocabulary of \"a rare Word and The the The and the The\" with room for 5 words");
    }

    [Test, Task("vocabulary"), Edge]
    public void A_vocabulary_without_room_is_empty() =>
        Answer.BuildVocabulary(["the", "cat"], 0).Count.ShouldBeExactly(0, "Words in a vocabulary with room for none");

    [Test, Task("vocabulary"), Edge]
    public void A_known_word_with_a_full_stop_is_unknown()
    {
        var report = Answer.Coverage(new Dictionary<string, int> { ["I"] = 0, ["daily"] = 1 }, ["I", "use", "ChatGPT-4o", "daily."]);
        report.Words.ShouldBeExactly(4, "Words in \"I use ChatGPT-4o daily.\"");
        report.Unknown.ShouldBeExactly(3, "Unknown words there, when only \"I\" and \"daily\" are known");
        report.DistinctUnknown.ShouldBeSequence(["use", "ChatGPT-4o", "daily."], "The unknown words themselves");
    }

    [Test, Task("vocabulary"), Edge]
    public void One_product_name_is_one_unknown_word()
    {
        var report = Answer.Coverage(new Dictionary<string, int> { ["ChatGPT"] = 0, ["4o"] = 1 }, ["ChatGPT-4o"]);
        (report.Words, report.Unknown)
            .ShouldBeExactly((1, 1), "Words and unknown words in \"ChatGPT-4o\", when \"ChatGPT\" and \"4o\" are known");
    }

    [Test, Task("vocabulary")]
    public void Coverage_counts_each_time_and_lists_each_once()
    {
        var report = Answer.Coverage(new Dictionary<string, int> { ["the"] = 0 }, ["the", "zebra", "the", "ant", "zebra"]);
        (report.Words, report.Unknown).ShouldBeExactly((5, 3), "Words and unknown words in \"the zebra the ant zebra\"");
        report.DistinctUnknown.ShouldBeSequence(["zebra", "ant"], "The unknown words, in order of first appearance");
    }

    [Test, Task("vocabulary"), Edge]
    public void A_negative_size_is_refused() =>
        Refusal.Of(() => Answer.BuildVocabulary(["the"], -1), "A vocabulary with room for -1 words");

    private static (string Word, int Id)[] InOrderOfIds(IReadOnlyDictionary<string, int> vocabulary) =>
        [.. vocabulary.Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Value)];
}
