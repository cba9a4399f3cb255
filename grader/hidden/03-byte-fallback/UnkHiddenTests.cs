using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata03.Hidden;

/// <summary>One id for everything unknown.</summary>
[Kata(3)]
public sealed class UnkHiddenTests
{
    /// <summary>The ids are in no order, and 0 is an ordinary piece.</summary>
    private static readonly Dictionary<string, int> Vocabulary =
        new() { ["the"] = 4, [" "] = 0, ["[UNK]"] = 7, ["cat"] = 2, ["é"] = 11, ["."] = 3 };

    private static IByteFallback Answer => Subject.Of<IByteFallback>();

    [Test]
    public void Unknown_pieces_get_the_id_of_UNK_wherever_it_is() =>
        Answer.EncodeWithUnk(Vocabulary, ["the", " ", "zebra", "."]).ShouldBeSequence([4, 0, 7, 3], "EncodeWithUnk of [the][ ][zebra][.] "
            + "with [UNK] at 7");

    [Test]
    public void Each_unknown_piece_gets_an_id_of_its_own() =>
        Answer.EncodeWithUnk(Vocabulary, ["zebra", "zebra", "ant", "the", "ant"])
            .ShouldBeSequence([7, 7, 7, 4, 7], "EncodeWithUnk of [zebra][zebra][ant][the][ant]");

    [TestCase("The")]
    [TestCase("ca")]
    [TestCase("cats")]
    [TestCase("e\u0301")]
    [TestCase("")]
    [TestCase("[unk]")]
    [TestCase("  ")]
    public void Almost_known_is_unknown(string piece) =>
        Answer.EncodeWithUnk(Vocabulary, [piece]).ShouldBeSequence([7], $"EncodeWithUnk of {Show.Value(piece)} with [UNK] at 7");

    [Test]
    public void A_user_who_types_UNK_gets_its_id() =>
        Answer.EncodeWithUnk(Vocabulary, ["the", "[UNK]", "zebra"]).ShouldBeSequence([4, 7, 7], "EncodeWithUnk of [the], then [UNK] "
            + "typed by a user, then [zebra]");

    [Test]
    public void Ids_follow_the_vocabulary() =>
        Property.Holds(Pieces.Lists, pieces =>
        {
            var vocabulary = Pieces.Known.Select((piece, place) => (piece, 31 * place % 17)).ToDictionary();
            var expected = pieces.Select(piece => vocabulary.TryGetValue(piece, out var id) ? id : vocabulary["[UNK]"]).ToArray();
            Answer.EncodeWithUnk(vocabulary, pieces).ShouldBeSequence(expected, "EncodeWithUnk with ids in no order");
        });

    [Test]
    public void Decoding_shows_what_is_lost() =>
        Property.Holds(Pieces.Lists, pieces =>
        {
            var ids = pieces.Select(piece => Vocabulary.GetValueOrDefault(piece, 7)).ToArray();
            var expected = string.Concat(pieces.Select(piece => Vocabulary.ContainsKey(piece) ? piece : "[UNK]"));
            Answer.DecodeWithUnk(Vocabulary, ids).ShouldBeText(expected, $"DecodeWithUnk({Show.Value(ids)})");
        });

    [Test]
    public void The_order_of_the_entries_says_nothing_about_ids() =>
        Answer.DecodeWithUnk(new Dictionary<string, int> { ["[UNK]"] = 2, ["the"] = 0, ["cat"] = 1 }, [0, 1, 2])
            .ShouldBeText("thecat[UNK]", "DecodeWithUnk([0, 1, 2]) with a vocabulary that names [UNK] first and numbers it last");

    [Test]
    public void Different_strangers_have_the_same_ids()
    {
        string[] strangers = ["zebra", "ant", "5", "50", "🙃"];
        strangers.Select(stranger => string.Join(' ', Answer.EncodeWithUnk(Vocabulary, ["the", " ", stranger]))).Distinct().Count()
            .ShouldBeExactly(1, "Different id sequences of five texts that differ in an unknown piece only");
    }

    [Test]
    public void No_pieces_have_no_ids() => Answer.EncodeWithUnk(Vocabulary, []).ShouldBeSequence([], "EncodeWithUnk of nothing");

    [Test]
    public void No_ids_are_an_empty_text() => Answer.DecodeWithUnk(Vocabulary, []).ShouldBeText("", "DecodeWithUnk of nothing");

    [Test]
    public void UNK_must_be_there_even_if_nobody_needs_it() =>
        Refusal.Of(() => Answer.EncodeWithUnk(new Dictionary<string, int> { ["the"] = 0 }, ["the"]),
            "EncodeWithUnk of known pieces with a vocabulary that has no [UNK]");

    [TestCase(1)]
    [TestCase(-1)]
    [TestCase(8)]
    [TestCase(300)]
    public void An_id_without_a_piece_is_refused(int id) =>
        Refusal.Of(() => Answer.DecodeWithUnk(Vocabulary, [4, id]), $"DecodeWithUnk([4, {id}])");

    [Test]
    public void A_null_vocabulary_cannot_encode() =>
        Refusal.Of(() => Answer.EncodeWithUnk(null!, []), "EncodeWithUnk with a null vocabulary");

    [Test]
    public void A_null_vocabulary_cannot_decode() =>
        Refusal.Of(() => Answer.DecodeWithUnk(null!, []), "DecodeWithUnk with a null vocabulary");

    [Test]
    public void Null_pieces_are_refused() => Refusal.Of(() => Answer.EncodeWithUnk(Vocabulary, null!), "EncodeWithUnk of null");

    [Test]
    public void A_null_among_the_pieces_is_refused() =>
        Refusal.Of(() => Answer.EncodeWithUnk(Vocabulary, ["the", null!]), "EncodeWithUnk of pieces with a null among them");

    [Test]
    public void Null_ids_are_refused() => Refusal.Of(() => Answer.DecodeWithUnk(Vocabulary, null!), "DecodeWithUnk of null");
}
