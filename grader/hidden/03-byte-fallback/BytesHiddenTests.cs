using System.Globalization;
using CsCheck;
using Katas.Snapshots;
using Katas.Testing;
using NUnit.Framework;
using VerifyNUnit;

namespace Katas.Kata03.Hidden;

/// <summary>Bytes for everything unknown.</summary>
[Kata(3), Task("bytes")]
public sealed class BytesHiddenTests
{
    private const int Times = 60;

    private static readonly string[] Two = ["the", "cat"];

    private static IByteFallback Answer => Subject.Of<IByteFallback>();

    [Test]
    [Asks("The ids of texts in known and unknown pieces.")]
    public void Known_pieces_are_ids_and_others_are_bytes() =>
        Property.Holds(Pieces.Lists, pieces =>
            Answer.EncodeWithBytes(Pieces.Known, pieces)
                .ShouldBeSequence(SecondReference.Encode(Pieces.Known, pieces), "EncodeWithBytes with nine known pieces"), Times);

    [Test]
    [Asks("Texts that are encoded with bytes and decoded again.")]
    public void Every_text_comes_back() =>
        Property.Holds(Pieces.Lists, pieces =>
            Answer.DecodeWithBytes(Pieces.Known, Answer.EncodeWithBytes(Pieces.Known, pieces))
                .ShouldBeText(string.Concat(pieces), "A text, encoded with bytes and decoded again"), Times);

    [Test]
    [Asks("The texts of ids of bytes and known pieces.")]
    public void Known_pieces_and_bytes_decode_together() =>
        Property.Holds(Pieces.Lists, pieces =>
            Answer.DecodeWithBytes(Pieces.Known, SecondReference.Encode(Pieces.Known, pieces))
                .ShouldBeText(string.Concat(pieces), "DecodeWithBytes of pieces and bytes"), Times);

    [Test]
    [Asks("The texts of ids after bytes were lost, cut off or put in between.")]
    public void Damaged_bytes_leave_marks() =>
        Property.Holds(Gen.Select(Pieces.Lists, Gen.Int[0, 40], Pieces.Damage), damaged =>
        {
            var (pieces, place, bytes) = damaged;
            var ids = SecondReference.Encode(Pieces.Known, pieces);
            place = Math.Min(place, ids.Length);
            ids = [.. ids[..place], .. bytes, .. ids[Math.Min(place + bytes.Length, ids.Length)..]];
            Answer.DecodeWithBytes(Pieces.Known, ids)
                .ShouldBeText(SecondReference.Decode(Pieces.Known, ids), $"DecodeWithBytes of the damaged ids {Show.Value(ids)}");
        }, Times);

    [Test, Edge]
    [Asks("Every id should have a row in a table of fixed size.")]
    public void Every_id_has_a_row_in_a_table_of_fixed_size() =>
        Property.Holds(Pieces.Lists, pieces => Answer.EncodeWithBytes(Pieces.Known, pieces)
            .All(id => id >= 0 && id < 256 + Pieces.Known.Length)
            .ShouldHold("With 9 known pieces all ids should lie from 0 to 264", pieces), 30);

    [Test, Edge]
    [Asks("The ids of texts without any known pieces.")]
    public void Without_known_pieces_there_are_as_many_ids_as_bytes() =>
        Property.Holds(Pieces.Lists, pieces =>
            Answer.EncodeWithBytes([], pieces)
                .ShouldBeSequence(SecondReference.Bytes(string.Concat(pieces)), "EncodeWithBytes without known pieces"));

    [Test, Edge]
    [Asks("Different unknown pieces should have different ids.")]
    public void Different_strangers_have_different_ids()
    {
        string[] strangers = ["zebra", "ant", "5", "50", "🙃", "é", "e\u0301", "Zebra"];
        strangers.Select(stranger => string.Join(' ', Answer.EncodeWithBytes(Two, ["the", stranger]))).Distinct().Count()
            .ShouldBeExactly(strangers.Length, "Different id sequences of texts that all differ in an unknown piece only");
    }

    [Test, Edge]
    [Asks("Unknown pieces between known ones, or with a known one in them.")]
    public void One_strange_piece_leaves_the_others_alone()
    {
        Answer.EncodeWithBytes(Two, ["the", "é", "cat", "é", "the"])
            .ShouldBeSequence([256, 195, 169, 257, 195, 169, 256], "EncodeWithBytes of [the][é][cat][é][the]");
        Answer.EncodeWithBytes(Two, ["cats"]).ShouldBeSequence([99, 97, 116, 115], "EncodeWithBytes of [cats] when [cat] is known");
    }

    [Test, Edge]
    [Asks("The sign for unknown pieces, typed by a user, when it is known and when it is not.")]
    public void UNK_is_a_piece_like_any_other()
    {
        Answer.EncodeWithBytes(["the", "[UNK]"], ["the", "ox", "[UNK]"])
            .ShouldBeSequence([256, 111, 120, 257], "EncodeWithBytes of [the][ox], then [UNK] typed by a user, when [UNK] is known");
        Answer.EncodeWithBytes(Two, ["[UNK]"])
            .ShouldBeSequence([91, 85, 78, 75, 93], "EncodeWithBytes of [UNK] typed by a user, when it is not known");
    }

    [TestCase("Attention is all you need.")]
    [TestCase("Größere Wörter, größere Sorgen.")]
    [TestCase("注意力就是你所需要的一切。")]
    [TestCase("ध्यान ही सब कुछ है।")]
    [Edge]
    [Asks("Sentences in several languages, encoded with bytes and decoded again.")]
    public void No_language_is_unknown(string text)
    {
        var pieces = text.Split(' ');
        var ids = Answer.EncodeWithBytes(["is", "all"], pieces);
        ids.ShouldBeSequence(SecondReference.Encode(["is", "all"], pieces), $"EncodeWithBytes of the words of \"{text}\"");
        Answer.DecodeWithBytes(["is", "all"], ids).ShouldBeText(string.Concat(pieces), $"The words of \"{text}\", encoded with bytes and "
            + "decoded again");
    }

    [Test, Edge]
    [Asks("Some pieces encoded and decoded in both ways, as one picture.")]
    [Sections("the ids of both ways")]
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
