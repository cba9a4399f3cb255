using CsCheck;
using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata02.Hidden;

/// <summary>Alphabet, encoding, decoding.</summary>
[Kata(2)]
public sealed class CharacterHiddenTests
{
    private const string Shakespeare = "zyxwvutsrqponmlkjihgfedcbaZYXWVUTSRQPONMLKJIHGFEDCBA?;:3.-,'&$! \n";

    /// <summary>
    /// Characters of every length, in no order; the last ones of the basic plane come after the halves of an emoji in UTF-16.
    /// </summary>
    private static readonly Gen<string> Corpora =
        Gen.OneOf("a", "b", "B", "Z", " ", "\n", "é", "e", "\u0301", "ß", "ı", "İ", "€", "東", "\uFF5E", "\uFFFD", "🙃", "🙂", "𝄞", "0",
            "-")
        .Array[0, 30].Select(string.Concat);

    private static ICharacterCost Answer => Subject.Of<ICharacterCost>();

    [Test]
    public void The_alphabet_is_sorted_by_code_point() =>
        Property.Holds(Corpora, corpus => Answer.Alphabet(corpus).ShouldBeSequence(SecondReference.Alphabet(corpus), "The alphabet"), 100);

    [Test]
    public void Decode_undoes_Encode_for_every_text_over_the_alphabet() =>
        Property.Holds(Gen.Select(Corpora, Corpora), texts =>
        {
            var (text, more) = texts;
            var alphabet = SecondReference.Alphabet(text + more);
            var ids = Answer.Encode(alphabet, text);
            ids.ShouldBeSequence([.. text.EnumerateRunes().Select(rune => Array.IndexOf(alphabet, rune.ToString()))],
                $"The ids of {Show.Value(text)}");
            Answer.Decode(alphabet, ids).ShouldBeText(text, "The text of these ids");
        });

    [Test]
    public void A_character_costs_one_token() =>
        Answer.Encode(["!", "🙃"], "🙃🙃!🙃").ShouldBeSequence([1, 1, 0, 1], "The ids of three emoji and a mark");

    [Test]
    public void The_alphabet_of_Shakespeare_has_65_characters() =>
        Answer.Alphabet(Shakespeare).ShouldBeSequence([.. Shakespeare.Reverse().Select(letter => letter.ToString())],
            "The alphabet of the small Shakespeare corpus");

    [Test]
    public void A_known_sentence_has_its_known_ids() => // Karpathy's lecture on this corpus prints these
        Answer.Encode([.. Shakespeare.Reverse().Select(letter => letter.ToString())], "hii there")
            .ShouldBeSequence([46, 47, 47, 1, 58, 46, 43, 56, 43], "\"hii there\" with the alphabet of the small Shakespeare corpus");

    [Test]
    public void Characters_beyond_the_basic_plane_come_last() =>
        Answer.Alphabet("🙃\uFF5E~").ShouldBeSequence(["~", "\uFF5E", "🙃"], "The alphabet of an emoji, a wide tilde and a tilde");

    [Test]
    [SetCulture("tr-TR")]
    public void No_culture_changes_the_alphabet() =>
        Answer.Alphabet("zaİBiıIbA-é")
            .ShouldBeSequence(["-", "A", "B", "I", "a", "b", "i", "z", "é", "İ", "ı"], "The alphabet of eleven letters");

    [Test]
    [SetCulture("de-DE")]
    public void No_German_order_changes_the_alphabet() =>
        Answer.Alphabet("zaZÄäßs").ShouldBeSequence(["Z", "a", "s", "z", "Ä", "ß", "ä"], "The alphabet of seven letters");

    [Test]
    public void Accents_are_not_composed() =>
        Answer.Alphabet("e\u0301é").ShouldBeSequence(["e", "é", "\u0301"], "The alphabet of an e with a separate accent, and an é");

    [Test]
    public void An_empty_corpus_has_no_alphabet() => Answer.Alphabet("").ShouldBeSequence([], "The alphabet of an empty corpus");

    [Test]
    public void An_empty_text_has_no_ids() => Answer.Encode([], "").ShouldBeSequence([], "The ids of an empty text");

    [Test]
    public void No_ids_are_an_empty_text() => Answer.Decode([], []).ShouldBeText("", "The text of no ids");

    [Test]
    public void A_null_corpus_is_refused() => Refusal.Of(() => Answer.Alphabet(null!), "Alphabet of null");

    [Test]
    public void A_null_text_is_refused() => Refusal.Of(() => Answer.Encode(["a"], null!), "Encode of null");

    [Test]
    public void A_null_alphabet_cannot_encode() => Refusal.Of(() => Answer.Encode(null!, ""), "Encode with a null alphabet");

    [Test]
    public void A_null_alphabet_cannot_decode() => Refusal.Of(() => Answer.Decode(null!, []), "Decode with a null alphabet");

    [Test]
    public void Null_ids_are_refused() => Refusal.Of(() => Answer.Decode(["a"], null!), "Decode of null");

    [Test]
    public void A_foreign_character_is_refused_wherever_it_stands() =>
        Refusal.Of(() => Answer.Encode(["a", "b"], "ab🙃"), "A text with a foreign character at its end");

    [Test]
    public void A_capital_is_foreign_to_small_letters() =>
        Refusal.Of(() => Answer.Encode(["a", "b"], "Ab"), "A capital, with an alphabet of small letters");

    [Test]
    public void A_negative_id_is_refused() => Refusal.Of(() => Answer.Decode(["a", "b"], [0, -1]), "The id -1");

    [Test]
    public void The_last_id_is_fine() => Answer.Decode(["a", "b"], [1]).ShouldBeText("b", "The text of the last id");
}
