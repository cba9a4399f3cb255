using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata03.Hidden;

/// <summary>The limits of encoding and decoding with bytes: wrong bytes, unusual texts, refusals.</summary>
[Kata(3), Task("bytes"), Edge]
public sealed class BytesEdgesHiddenTests
{
    private static readonly string[] Two = ["the", "cat"];

    private static IByteFallback Answer => Subject.Of<IByteFallback>();

    [TestCase(new[] { 240, 159, 153 }, "\uFFFD")]
    [TestCase(new[] { 240, 159, 153, 257 }, "\uFFFDcat")]
    [TestCase(new[] { 97, 195 }, "a\uFFFD")]
    [TestCase(new[] { 195, 256, 169 }, "\uFFFDthe\uFFFD")]
    [Asks("The text of ids that end inside a character.")]
    public void A_character_cut_in_two_leaves_a_mark_and_no_error(int[] ids, string text) =>
        Answer.DecodeWithBytes(Two, ids).ShouldBeText(text, $"DecodeWithBytes({Show.Value(ids)})");

    [TestCase(new[] { 255, 255 }, 2)]
    [TestCase(new[] { 226, 130, 226, 130 }, 2)]
    [TestCase(new[] { 237, 160, 128 }, 3)]
    [TestCase(new[] { 192, 128 }, 2)]
    [TestCase(new[] { 244, 144, 128, 128 }, 4)]
    [TestCase(new[] { 224, 159, 128 }, 3)]
    [TestCase(new[] { 169 }, 1)]
    [Asks("How many signs stand for bytes that are not UTF-8.")]
    public void One_mark_stands_for_each_longest_beginning_of_a_character(int[] ids, int marks) =>
        Answer.DecodeWithBytes(Two, [97, .. ids, 98])
            .ShouldBeText($"a{new string('\uFFFD', marks)}b", $"DecodeWithBytes of {Show.Value(ids)} between a and b");

    [Test]
    [Asks("Unusual texts as unknown and as known pieces, encoded with bytes and decoded again.")]
    public void Every_kind_of_text_comes_back()
    {
        var texts = Extremes.Texts(new Probe());
        string[] known = [.. texts.Select(text => text.Value).Where(text => text.Length > 0).Distinct()];
        foreach (var (what, text) in texts)
        {
            var bytes = SecondReference.Bytes(text);
            Answer.EncodeWithBytes(Two, ["the", text, "cat"]).ShouldBeSequence([256, .. bytes, 257], $"EncodeWithBytes of {what}");
            Answer.DecodeWithBytes(Two, [256, .. bytes, 257]).ShouldBeText($"the{text}cat", $"DecodeWithBytes of {what}");
        }
        int[] ids = [.. Enumerable.Range(256, known.Length)];
        Answer.EncodeWithBytes(known, known).ShouldBeSequence(ids, "EncodeWithBytes of unusual pieces that are all known");
        Answer.DecodeWithBytes(known, ids).ShouldBeText(string.Concat(known), "DecodeWithBytes of unusual pieces that are all known");
    }

    [Test]
    [Asks("The same pieces and ids with other known pieces in between.")]
    public void Other_known_pieces_give_other_ids_and_texts()
    {
        var letter = $"{(char)new Probe().Int('a', 'z' + 1)}";
        string[] first = ["the", letter], second = [letter, "the"], third = ["the", letter + letter];
        foreach (var known in new[] { first, second, third, first })
        {
            string[] pieces = [letter, "the", "é"];
            Answer.EncodeWithBytes(known, pieces)
                .ShouldBeSequence(SecondReference.Encode(known, pieces),
                    $"EncodeWithBytes of {Show.Value(pieces)} with {Show.Value(known)}");
            Answer.DecodeWithBytes(known, [257, 256, 65])
                .ShouldBeText($"{known[1]}{known[0]}A", $"DecodeWithBytes([257, 256, 65]) with {Show.Value(known)}");
        }
    }

    [Test]
    [Asks("Empty pieces, no pieces and no ids.")]
    public void Nothing_has_no_bytes()
    {
        Answer.EncodeWithBytes(Two, ["", "cat", ""]).ShouldBeSequence([257], "EncodeWithBytes of [cat] between two empty pieces");
        Answer.EncodeWithBytes(Two, []).ShouldBeSequence([], "EncodeWithBytes of nothing");
        Answer.DecodeWithBytes(Two, []).ShouldBeText("", "DecodeWithBytes of nothing");
    }

    [Test]
    [Asks("The text of bytes at the start of a file, and of every byte that is a character by itself.")]
    public void A_byte_order_mark_and_every_byte_from_0_to_127_are_text()
    {
        Answer.DecodeWithBytes(Two, [239, 187, 191, 97]).ShouldBeText("\uFEFFa", "DecodeWithBytes([239, 187, 191, 97])");
        int[] ids = [.. Enumerable.Range(0, 128)];
        Answer.DecodeWithBytes(Two, ids).ShouldBeText(string.Concat(ids.Select(id => (char)id)), "DecodeWithBytes of 0 to 127");
    }

    [TestCase(-1)]
    [TestCase(258)]
    [TestCase(1000)]
    [Asks("DecodeWithBytes should refuse ids below and above all.")]
    public void An_id_of_nothing_is_refused(int id) =>
        Refusal.Of(() => Answer.DecodeWithBytes(Two, [256, id]), $"DecodeWithBytes([256, {id}]) with two known pieces");

    [Test]
    [Asks("DecodeWithBytes should refuse ids above all bytes where no pieces are known.")]
    public void Without_known_pieces_256_is_nothing() =>
        Refusal.Of(() => Answer.DecodeWithBytes([], [256]), "DecodeWithBytes([256]) without known pieces");

    [Test]
    [Asks("Both should refuse a known piece that is there twice, whether anything needs it or not.")]
    public void Duplicates_are_refused_even_if_nobody_needs_them()
    {
        Refusal.Of(() => Answer.EncodeWithBytes(["a", "a"], []), "EncodeWithBytes of nothing, with a known piece that is there twice");
        Refusal.Of(() => Answer.DecodeWithBytes(["a", "b", "a"], [98]), "DecodeWithBytes with a known piece that is there twice");
    }

    [Test]
    [Asks("EncodeWithBytes should refuse null in place of an argument or among the pieces.")]
    public void Null_is_not_encoded()
    {
        Refusal.Of(() => Answer.EncodeWithBytes(null!, []), "EncodeWithBytes with null for the known pieces");
        Refusal.Of(() => Answer.EncodeWithBytes(["the", null!], []), "EncodeWithBytes with a null among the known pieces");
        Refusal.Of(() => Answer.EncodeWithBytes(Two, null!), "EncodeWithBytes of null");
        Refusal.Of(() => Answer.EncodeWithBytes(Two, ["the", null!]), "EncodeWithBytes of pieces with a null among them");
    }

    [Test]
    [Asks("DecodeWithBytes should refuse null in place of an argument or among the known pieces.")]
    public void Null_is_not_decoded()
    {
        Refusal.Of(() => Answer.DecodeWithBytes(null!, []), "DecodeWithBytes with null for the known pieces");
        Refusal.Of(() => Answer.DecodeWithBytes(["the", null!], []), "DecodeWithBytes with a null among the known pieces");
        Refusal.Of(() => Answer.DecodeWithBytes(Two, null!), "DecodeWithBytes of null");
    }
}
