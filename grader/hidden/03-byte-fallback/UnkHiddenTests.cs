using CsCheck;
using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata03.Hidden;

/// <summary>One id for everything unknown.</summary>
[Kata(3), Task("unk")]
public sealed class UnkHiddenTests
{
    /// <summary>The ids are in no order, and 0 is an ordinary piece.</summary>
    private static readonly Dictionary<string, int> Vocabulary =
        new() { ["the"] = 4, [" "] = 0, ["[UNK]"] = 7, ["cat"] = 2, ["é"] = 11, ["."] = 3 };

    /// <summary>The known pieces with ids in no order and with gaps; the drawn number moves them all.</summary>
    private static readonly Gen<(Dictionary<string, int> Vocabulary, string[] Pieces)> Cases =
        Gen.Select(Gen.Int[0, 96], Pieces.Lists, (shift, pieces) =>
            (Pieces.Known.Select((piece, place) => (piece, ((31 * place) + shift) % 97)).ToDictionary(), pieces));

    private static IByteFallback Answer => Subject.Of<IByteFallback>();

    [Test]
    [Asks("The ids of known and unknown pieces, with vocabularies whose ids are in no order.")]
    public void Ids_follow_the_vocabulary() =>
        Property.Holds(Cases, given =>
        {
            var (vocabulary, pieces) = given;
            var expected = pieces.Select(piece => vocabulary.TryGetValue(piece, out var id) ? id : vocabulary["[UNK]"]).ToArray();
            Answer.EncodeWithUnk(vocabulary, pieces).ShouldBeSequence(expected, "EncodeWithUnk with ids in no order");
        });

    [Test]
    [Asks("The texts of ids, with vocabularies whose ids are in no order.")]
    public void Decoding_shows_what_is_lost() =>
        Property.Holds(Cases, given =>
        {
            var (vocabulary, pieces) = given;
            var ids = pieces.Select(piece => vocabulary.GetValueOrDefault(piece, vocabulary["[UNK]"])).ToArray();
            var expected = string.Concat(pieces.Select(piece => vocabulary.ContainsKey(piece) ? piece : "[UNK]"));
            Answer.DecodeWithUnk(vocabulary, ids).ShouldBeText(expected, $"DecodeWithUnk({Show.Value(ids)}) with ids in no order");
        });

    [Test, Edge]
    [Asks("The ids of a text in which an unknown piece stands, and of unknown pieces side by side.")]
    public void Each_unknown_piece_gets_an_id_of_its_own()
    {
        Answer.EncodeWithUnk(Vocabulary, ["the", " ", "zebra", "."])
            .ShouldBeSequence([4, 0, 7, 3], "EncodeWithUnk of [the][ ][zebra][.] with [UNK] at 7");
        Answer.EncodeWithUnk(Vocabulary, ["zebra", "zebra", "ant", "the", "ant"])
            .ShouldBeSequence([7, 7, 7, 4, 7], "EncodeWithUnk of [zebra][zebra][ant][the][ant]");
    }

    [TestCase("The")]
    [TestCase("ca")]
    [TestCase("cats")]
    [TestCase("e\u0301")]
    [TestCase("")]
    [TestCase("[unk]")]
    [TestCase("  ")]
    [Edge]
    [Asks("The id of a piece that is almost known.")]
    public void Almost_known_is_unknown(string piece) =>
        Answer.EncodeWithUnk(Vocabulary, [piece]).ShouldBeSequence([7], $"EncodeWithUnk of {Show.Value(piece)} with [UNK] at 7");

    [Test, Edge]
    [Asks("The sign for unknown pieces, typed by a user.")]
    public void A_user_who_types_UNK_gets_its_id() =>
        Answer.EncodeWithUnk(Vocabulary, ["the", "[UNK]", "zebra"]).ShouldBeSequence([4, 7, 7], "EncodeWithUnk of [the], then [UNK] "
            + "typed by a user, then [zebra]");

    [Test, Edge]
    [Asks("Different unknown pieces should look the same.")]
    public void Different_strangers_have_the_same_ids()
    {
        string[] strangers = ["zebra", "ant", "5", "50", "🙃"];
        strangers.Select(stranger => string.Join(' ', Answer.EncodeWithUnk(Vocabulary, ["the", " ", stranger]))).Distinct().Count()
            .ShouldBeExactly(1, "Different id sequences of five texts that differ in an unknown piece only");
    }

    [Test, Edge]
    [Asks("Unusual texts as unknown and as known pieces.")]
    public void Every_kind_of_text_is_known_or_unknown()
    {
        var texts = Extremes.Texts(new Probe());
        var vocabulary = texts.Select((text, i) => (text.Value, (i * 7) + 1)).Append(("[UNK]", 0)).ToDictionary();
        foreach (var (what, text) in texts)
        {
            Answer.EncodeWithUnk(Vocabulary, ["the", text]).ShouldBeSequence([4, 7], $"EncodeWithUnk of {what}, which is unknown");
            Answer.EncodeWithUnk(vocabulary, [text]).ShouldBeSequence([vocabulary[text]], $"EncodeWithUnk of {what}, which is known");
            Answer.DecodeWithUnk(vocabulary, [vocabulary[text], 0]).ShouldBeText($"{text}[UNK]", $"DecodeWithUnk of {what}");
        }
    }

    [Test, Edge]
    [Asks("The same pieces and ids with other vocabularies of the same size in between.")]
    public void Another_vocabulary_gives_other_ids_and_texts()
    {
        var id = new Probe().Int(3, 99);
        Dictionary<string, int> first = new() { ["[UNK]"] = 1, ["the"] = id, ["cat"] = 2 };
        Dictionary<string, int> second = new() { ["[UNK]"] = id, ["the"] = 1, ["ox"] = 2 };
        foreach (var vocabulary in new[] { first, second, first })
        {
            Answer.EncodeWithUnk(vocabulary, ["the", "emu"])
                .ShouldBeSequence([vocabulary["the"], vocabulary["[UNK]"]], $"EncodeWithUnk of [the][emu] with {Show.Value(vocabulary)}");
            Answer.DecodeWithUnk(vocabulary, [2, id]).ShouldBeText(vocabulary == first ? "catthe" : "ox[UNK]",
                $"DecodeWithUnk([2, {id}]) with {Show.Value(vocabulary)}");
        }
    }

    [Test, Edge]
    [Asks("No pieces and no ids.")]
    public void Nothing_has_no_ids_and_no_text()
    {
        Answer.EncodeWithUnk(Vocabulary, []).ShouldBeSequence([], "EncodeWithUnk of nothing");
        Answer.DecodeWithUnk(Vocabulary, []).ShouldBeText("", "DecodeWithUnk of nothing");
    }

    [Test, Edge]
    [Asks("EncodeWithUnk should refuse a vocabulary without the sign for unknown pieces, whether anything needs it or not.")]
    public void UNK_must_be_there_even_if_nobody_needs_it() =>
        Refusal.Of(() => Answer.EncodeWithUnk(new Dictionary<string, int> { ["the"] = 0 }, ["the"]),
            "EncodeWithUnk of known pieces with a vocabulary that has no [UNK]");

    [TestCase(1)]
    [TestCase(-1)]
    [TestCase(8)]
    [TestCase(300)]
    [Edge]
    [Asks("DecodeWithUnk should refuse an id that the vocabulary does not have.")]
    public void An_id_without_a_piece_is_refused(int id) =>
        Refusal.Of(() => Answer.DecodeWithUnk(Vocabulary, [4, id]), $"DecodeWithUnk([4, {id}])");

    [Test, Edge]
    [Asks("EncodeWithUnk should refuse null in place of an argument or among the pieces.")]
    public void Null_is_not_encoded()
    {
        Refusal.Of(() => Answer.EncodeWithUnk(null!, []), "EncodeWithUnk with a null vocabulary");
        Refusal.Of(() => Answer.EncodeWithUnk(Vocabulary, null!), "EncodeWithUnk of null");
        Refusal.Of(() => Answer.EncodeWithUnk(Vocabulary, ["the", null!]), "EncodeWithUnk of pieces with a null among them");
    }

    [Test, Edge]
    [Asks("DecodeWithUnk should refuse null in place of an argument.")]
    public void Null_is_not_decoded()
    {
        Refusal.Of(() => Answer.DecodeWithUnk(null!, []), "DecodeWithUnk with a null vocabulary");
        Refusal.Of(() => Answer.DecodeWithUnk(Vocabulary, null!), "DecodeWithUnk of null");
    }
}
