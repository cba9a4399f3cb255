using CsCheck;
using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata02.Hidden;

/// <summary>Alphabet, encoding, decoding.</summary>
[Kata(2), Task("characters")]
public sealed class CharacterHiddenTests
{
    private const string Shakespeare = "zyxwvutsrqponmlkjihgfedcbaZYXWVUTSRQPONMLKJIHGFEDCBA?;:3.-,'&$! \n";

    /// <summary>
    /// Characters of every length, in no order; the last ones of the basic plane come after the halves of an emoji in UTF-16.
    /// </summary>
    private static readonly Gen<string> Corpora =
        Gen.OneOf("a", "b", "B", "Z", " ", "\n", "é", "e", "\u0301", "ß", "ı", "İ", "€", "東", "\uFF5E", "\uFFFD", "🙃", "🙂", "𝄞", "0",
            "-", "𝒜", "𐐨", "\r\n")
        .Array[0, 30].Select(string.Concat);

    private static ICharacterCost Answer => Subject.Of<ICharacterCost>();

    [Test]
    [Asks("The alphabet of texts of all kinds of characters.")]
    public void The_alphabet_is_sorted_by_code_point() =>
        Property.Holds(Corpora, corpus => Answer.Alphabet(corpus).ShouldBeSequence(SecondReference.Alphabet(corpus), "The alphabet"), 100);

    [Test]
    [Asks("The ids of texts, and the texts of these ids; one character that the alphabet does not have should be refused.")]
    public void Decode_undoes_Encode_for_every_text_over_the_alphabet() =>
        Property.Holds(Gen.Select(Corpora, Corpora), texts =>
        {
            var (text, more) = texts;
            var alphabet = SecondReference.Alphabet(text + more);
            var ids = Answer.Encode(alphabet, text);
            ids.ShouldBeSequence(SecondReference.Encode(alphabet, text), $"The ids of {Show.Value(text)}");
            Answer.Decode(alphabet, ids).ShouldBeText(text, "The text of these ids");
            Refusal.Of(() => Answer.Encode(alphabet, $"{text}Q{more}"), "A text with a Q in its midst, with an alphabet without Q");
        });

    [Test, Edge]
    [Asks("An emoji should cost one token.")]
    public void A_character_costs_one_token() =>
        Answer.Encode(["!", "🙃"], "🙃🙃!🙃").ShouldBeSequence([1, 1, 0, 1], "The ids of three emoji and a mark");

    [Test, Edge]
    [Asks("The alphabet of a small corpus of Shakespeare, which others have published.")]
    public void The_alphabet_of_Shakespeare_has_65_characters() =>
        Answer.Alphabet(Shakespeare).ShouldBeSequence([.. Shakespeare.Reverse().Select(letter => letter.ToString())],
            "The alphabet of the small Shakespeare corpus");

    [Test, Edge]
    [Asks("The ids of a sentence with that alphabet, which others have published.")]
    public void A_known_sentence_has_its_known_ids() => // Karpathy's lecture on this corpus prints these
        Answer.Encode([.. Shakespeare.Reverse().Select(letter => letter.ToString())], "hii there")
            .ShouldBeSequence([46, 47, 47, 1, 58, 46, 43, 56, 43], "\"hii there\" with the alphabet of the small Shakespeare corpus");

    [Test, Edge]
    [Asks("Where characters beyond the basic plane stand in the alphabet.")]
    public void Characters_beyond_the_basic_plane_come_last() =>
        Answer.Alphabet("🙃\uFF5E~").ShouldBeSequence(["~", "\uFF5E", "🙃"], "The alphabet of an emoji, a wide tilde and a tilde");

    [Test, Edge]
    [SetCulture("tr-TR")]
    [Asks("The alphabet on a machine of another language.")]
    public void No_culture_changes_the_alphabet() =>
        Answer.Alphabet("zaİBiıIbA-é")
            .ShouldBeSequence(["-", "A", "B", "I", "a", "b", "i", "z", "é", "İ", "ı"], "The alphabet of eleven letters");

    [Test, Edge]
    [SetCulture("de-DE")]
    [Asks("The alphabet of letters with accents on a machine of their language.")]
    public void No_German_order_changes_the_alphabet() =>
        Answer.Alphabet("zaZÄäßs").ShouldBeSequence(["Z", "a", "s", "z", "Ä", "ß", "ä"], "The alphabet of seven letters");

    [Test, Edge]
    [Asks("The alphabet of a letter with its accent, composed and not.")]
    public void Accents_are_not_composed() =>
        Answer.Alphabet("e\u0301é").ShouldBeSequence(["e", "é", "\u0301"], "The alphabet of an e with a separate accent, and an é");

    [Test, Edge]
    [Asks("Alphabet, ids and text of nothing.")]
    public void Nothing_has_no_alphabet_no_ids_and_no_text()
    {
        Answer.Alphabet("").ShouldBeSequence([], "The alphabet of an empty corpus");
        Answer.Encode([], "").ShouldBeSequence([], "The ids of an empty text");
        Answer.Decode([], []).ShouldBeText("", "The text of no ids");
    }

    [Test, Edge]
    [Asks("Alphabet should refuse null.")]
    public void A_null_corpus_is_refused() => Refusal.Of(() => Answer.Alphabet(null!), "Alphabet of null");

    [Test, Edge]
    [Asks("Encode should refuse null in place of the alphabet or the text.")]
    public void Null_is_not_encoded()
    {
        Refusal.Of(() => Answer.Encode(["a"], null!), "Encode of null");
        Refusal.Of(() => Answer.Encode(null!, ""), "Encode with a null alphabet");
    }

    [Test, Edge]
    [Asks("Decode should refuse null in place of the alphabet or the ids.")]
    public void Null_is_not_decoded()
    {
        Refusal.Of(() => Answer.Decode(null!, []), "Decode with a null alphabet");
        Refusal.Of(() => Answer.Decode(["a"], null!), "Decode of null");
    }

    [Test, Edge]
    [Asks("Encode should refuse a character that the alphabet does not have, wherever it stands.")]
    public void A_foreign_character_is_refused_wherever_it_stands()
    {
        Refusal.Of(() => Answer.Encode(["a", "b"], "ab🙃"), "A text with a foreign character at its end");
        Refusal.Of(() => Answer.Encode(["a", "b"], "𝒜ab"), "A text with a foreign character at its start");
    }

    [Test, Edge]
    [Asks("Encode should refuse a letter of another case.")]
    public void A_capital_is_foreign_to_small_letters() =>
        Refusal.Of(() => Answer.Encode(["a", "b"], "Ab"), "A capital, with an alphabet of small letters");

    [Test, Edge]
    [Asks("Decode should give the last id its character, and refuse ids below and above all.")]
    public void Ids_run_from_0_to_the_last()
    {
        Answer.Decode(["a", "b"], [1]).ShouldBeText("b", "The text of the last id");
        Refusal.Of(() => Answer.Decode(["a", "b"], [0, -1]), "The id -1");
        Refusal.Of(() => Answer.Decode(["a", "b"], [2]), "The id 2, with an alphabet of 2 characters");
    }

    [Test, Edge]
    [Asks("Alphabet, ids and text of unusual texts.")]
    public void Every_kind_of_text_has_an_alphabet_and_ids()
    {
        foreach (var (what, text) in Extremes.Texts(new Probe()))
        {
            var alphabet = SecondReference.Alphabet(text);
            Answer.Alphabet(text).ShouldBeSequence(alphabet, $"The alphabet of {what}");
            var ids = SecondReference.Encode(alphabet, text);
            Answer.Encode(alphabet, text).ShouldBeSequence(ids, $"The ids of {what}");
            Answer.Decode(alphabet, ids).ShouldBeText(text, $"The text of the ids of {what}");
        }
    }

    [Test, Edge]
    [Asks("The same text and ids with other alphabets of the same size, and with the first one again.")]
    public void Another_alphabet_gives_other_ids_and_texts()
    {
        var letter = (char)('b' + new Probe().Int(0, 20));
        string[] first = ["a", $"{letter}", "z"], second = [$"{letter}", "y", "z"];
        foreach (var alphabet in new[] { first, second, first })
        {
            var text = $"z{letter}z";
            Answer.Encode(alphabet, text).ShouldBeSequence(SecondReference.Encode(alphabet, text), $"{text} with {Show.Value(alphabet)}");
            Answer.Decode(alphabet, [2, 0, 1]).ShouldBeText(alphabet[2] + alphabet[0] + alphabet[1], $"Ids with {Show.Value(alphabet)}");
        }
    }
}
