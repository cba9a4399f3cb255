using System.Globalization;
using Katas.Snapshots;
using Katas.Testing;
using NUnit.Framework;
using VerifyNUnit;

namespace Katas.Kata03.Hidden;

/// <summary>Bytes for everything unknown.</summary>
[Kata(3)]
public sealed class BytesHiddenTests
{
    private const int Times = 80;

    private static readonly string[] Two = ["the", "cat"];

    private static IByteFallback Answer => Subject.Of<IByteFallback>();

    [Test]
    public void Known_pieces_are_ids_and_others_are_bytes() =>
        Property.Holds(Pieces.Lists, pieces =>
            Answer.EncodeWithBytes(Pieces.Known, pieces)
                .ShouldBeSequence(SecondReference.Encode(Pieces.Known, pieces), "EncodeWithBytes with nine known pieces"), Times);

    [Test]
    public void Every_text_comes_back() =>
        Property.Holds(Pieces.Lists, pieces =>
            Answer.DecodeWithBytes(Pieces.Known, Answer.EncodeWithBytes(Pieces.Known, pieces))
                .ShouldBeText(string.Concat(pieces), "A text, encoded with bytes and decoded again"), Times);

    [Test]
    public void Known_pieces_and_bytes_decode_together() =>
        Property.Holds(Pieces.Lists, pieces =>
            Answer.DecodeWithBytes(Pieces.Known, SecondReference.Encode(Pieces.Known, pieces))
                .ShouldBeText(string.Concat(pieces), "DecodeWithBytes of pieces and bytes"), Times);

    [Test]
    public void Every_id_has_a_row_in_a_table_of_fixed_size() =>
        Property.Holds(Pieces.Lists, pieces => Answer.EncodeWithBytes(Pieces.Known, pieces)
            .All(id => id >= 0 && id < 256 + Pieces.Known.Length)
            .ShouldHold("With 9 known pieces all ids should lie from 0 to 264", pieces));

    [Test]
    public void Only_the_empty_text_has_no_ids() =>
        Property.Holds(Pieces.Lists, pieces => (Answer.EncodeWithBytes(Pieces.Known, pieces).Length == 0)
            .ShouldBeExactly(string.Concat(pieces).Length == 0, "Whether EncodeWithBytes gives no ids, next to whether there is no text"));

    [Test]
    public void Without_known_pieces_there_are_as_many_ids_as_bytes() =>
        Property.Holds(Pieces.Lists, pieces =>
            Answer.EncodeWithBytes([], pieces)
                .ShouldBeSequence(SecondReference.Bytes(string.Concat(pieces)), "EncodeWithBytes without known pieces"));

    [Test]
    public void Different_strangers_have_different_ids()
    {
        string[] strangers = ["zebra", "ant", "5", "50", "🙃", "é", "e\u0301", "Zebra"];
        strangers.Select(stranger => string.Join(' ', Answer.EncodeWithBytes(Two, ["the", stranger]))).Distinct().Count()
            .ShouldBeExactly(strangers.Length, "Different id sequences of texts that all differ in an unknown piece only");
    }

    [Test]
    public void One_strange_piece_leaves_the_others_alone() =>
        Answer.EncodeWithBytes(Two, ["the", "é", "cat", "é", "the"])
            .ShouldBeSequence([256, 195, 169, 257, 195, 169, 256], "EncodeWithBytes of [the][é][cat][é][the]");

    [Test]
    public void A_piece_that_contains_a_known_one_is_still_strange() =>
        Answer.EncodeWithBytes(Two, ["cats"]).ShouldBeSequence([99, 97, 116, 115], "EncodeWithBytes of [cats] when [cat] is known");

    [Test]
    public void UNK_among_the_known_pieces_is_a_piece_like_any_other() =>
        Answer.EncodeWithBytes(["the", "[UNK]"], ["the", "ox", "[UNK]"])
            .ShouldBeSequence([256, 111, 120, 257], "EncodeWithBytes of [the][ox], then [UNK] typed by a user, when [UNK] is known");

    [Test]
    public void UNK_that_is_not_known_is_spelled_out() =>
        Answer.EncodeWithBytes(Two, ["[UNK]"]).ShouldBeSequence([91, 85, 78, 75, 93], "EncodeWithBytes of [UNK] typed by a user, when it "
            + "is not known");

    [Test]
    public void An_empty_piece_has_no_bytes() =>
        Answer.EncodeWithBytes(Two, ["", "cat", ""]).ShouldBeSequence([257], "EncodeWithBytes of [cat] between two empty pieces");

    [Test]
    public void A_byte_order_mark_is_text_too() =>
        Answer.DecodeWithBytes(Two, [239, 187, 191, 97]).ShouldBeText("\uFEFFa", "DecodeWithBytes([239, 187, 191, 97])");

    [Test]
    public void Every_byte_from_0_to_127_is_a_character()
    {
        int[] ids = [.. Enumerable.Range(0, 128)];
        Answer.DecodeWithBytes(Two, ids).ShouldBeText(string.Concat(ids.Select(id => (char)id)), "DecodeWithBytes of 0 to 127");
    }

    [TestCase(new[] { 240, 159, 153 }, "\uFFFD")]
    [TestCase(new[] { 97, 195 }, "a\uFFFD")]
    [TestCase(new[] { 169, 97 }, "\uFFFDa")]
    [TestCase(new[] { 255 }, "\uFFFD")]
    [TestCase(new[] { 195, 256, 169 }, "\uFFFDthe\uFFFD")]
    [TestCase(new[] { 240, 159, 153, 257 }, "\uFFFDcat")]
    public void A_character_cut_in_two_leaves_a_mark_and_no_error(int[] ids, string text) =>
        Answer.DecodeWithBytes(Two, ids).ShouldBeText(text, $"DecodeWithBytes({Show.Value(ids)})");

    [TestCase("Attention is all you need.")]
    [TestCase("Größere Wörter, größere Sorgen.")]
    [TestCase("注意力就是你所需要的一切。")]
    [TestCase("ध्यान ही सब कुछ है।")]
    [TestCase("👩\u200D💻 🙃 c\u0327a e\u0301 𝄞")]
    public void No_language_is_unknown(string text)
    {
        var pieces = text.Split(' ');
        var ids = Answer.EncodeWithBytes(["is", "all"], pieces);
        ids.All(id => id is >= 0 and < 258).ShouldHold("With two known pieces all ids should lie from 0 to 257", ids);
        Answer.DecodeWithBytes(["is", "all"], ids).ShouldBeText(string.Concat(pieces), $"The words of \"{text}\", encoded with bytes and "
            + "decoded again");
    }

    [Test]
    public void No_pieces_have_no_ids() => Answer.EncodeWithBytes(Two, []).ShouldBeSequence([], "EncodeWithBytes of nothing");

    [Test]
    public void No_ids_are_an_empty_text() => Answer.DecodeWithBytes(Two, []).ShouldBeText("", "DecodeWithBytes of nothing");

    [Test]
    public void The_last_piece_has_the_last_id() => Answer.DecodeWithBytes(Two, [257]).ShouldBeText("cat", "DecodeWithBytes([257])");

    [TestCase(-1)]
    [TestCase(258)]
    [TestCase(1000)]
    public void An_id_of_nothing_is_refused(int id) =>
        Refusal.Of(() => Answer.DecodeWithBytes(Two, [256, id]), $"DecodeWithBytes([256, {id}]) with two known pieces");

    [Test]
    public void Without_known_pieces_256_is_nothing() =>
        Refusal.Of(() => Answer.DecodeWithBytes([], [256]), "DecodeWithBytes([256]) without known pieces");

    [Test]
    public void Duplicates_cannot_decode_either() =>
        Refusal.Of(() => Answer.DecodeWithBytes(["a", "b", "a"], [98]), "DecodeWithBytes with a known piece that is there twice");

    [Test]
    public void Duplicates_are_refused_even_if_nobody_needs_them() =>
        Refusal.Of(() => Answer.EncodeWithBytes(["a", "a"], []), "EncodeWithBytes of nothing, with a known piece that is there twice");

    [Test]
    public void Null_known_pieces_cannot_encode() => Refusal.Of(() => Answer.EncodeWithBytes(null!, []), "EncodeWithBytes with null for "
        + "the known pieces");

    [Test]
    public void Null_known_pieces_cannot_decode() => Refusal.Of(() => Answer.DecodeWithBytes(null!, []), "DecodeWithBytes with null for "
        + "the known pieces");

    [Test]
    public void A_null_among_the_known_pieces_is_refused() =>
        Refusal.Of(() => Answer.EncodeWithBytes(["the", null!], []), "EncodeWithBytes with a null among the known pieces");

    [Test]
    public void Null_pieces_are_refused() => Refusal.Of(() => Answer.EncodeWithBytes(Two, null!), "EncodeWithBytes of null");

    [Test]
    public void A_null_among_the_pieces_is_refused() =>
        Refusal.Of(() => Answer.EncodeWithBytes(Two, ["the", null!]), "EncodeWithBytes of pieces with a null among them");

    [Test]
    public void Null_ids_are_refused() => Refusal.Of(() => Answer.DecodeWithBytes(Two, null!), "DecodeWithBytes of null");

    [Test]
    public Task Two_ways_with_a_stranger()
    {
        string[] known = ["the", " ", "dose", "mg"];
        var vocabulary = known.Prepend("[UNK]").Select((piece, id) => (piece, id)).ToDictionary();
        string[] pieces = ["the", " ", "dose", "5", "50", "café", "€", "🙃", "DOSE"];
        var text = new SnapshotText("kata 03 · unknown pieces").Section("piece by piece").Table(
            ["piece", "with [UNK]", "restored", "with bytes", "restored"],
            pieces.Select(piece =>
            {
                var unk = Answer.EncodeWithUnk(vocabulary, [piece]);
                var bytes = Answer.EncodeWithBytes(known, [piece]);
                return new[] { SnapshotText.Token(piece), Ids(unk), SnapshotText.Token(Answer.DecodeWithUnk(vocabulary, unk)), Ids(bytes),
                    SnapshotText.Token(Answer.DecodeWithBytes(known, bytes)) };
            }));
        return Verifier.Verify(text.ToString());
    }

    private static string Ids(int[] ids) => string.Join(' ', ids.Select(id => id.ToString(CultureInfo.InvariantCulture)));
}
