using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata03.Tests;

[Kata(3), Task("bytes")]
public sealed class ByteFallbackTests
{
    private static readonly Dictionary<string, int> Vocabulary = new() { ["[UNK]"] = 2, ["the"] = 0, ["cat"] = 1 };

    private static readonly string[] Known = ["the", "cat"];

    private static IByteFallback Answer => Subject.Of<IByteFallback>();

    [Test, Task("unk")]
    public void Every_stranger_is_unknown() =>
        Answer.EncodeWithUnk(Vocabulary, ["the", "zebra", "ant", "cat"])
            .ShouldBeSequence([0, 2, 2, 1], "EncodeWithUnk of [the][zebra][ant][cat] with [UNK] at 2");

    [Test, Task("unk")]
    public void Nothing_brings_the_zebra_back() =>
        Answer.DecodeWithUnk(Vocabulary, [0, 2, 1]).ShouldBeText("the[UNK]cat", "DecodeWithUnk([0, 2, 1]) with [UNK] at 2");

    [Test, Task("unk"), Edge]
    public void A_vocabulary_without_UNK_is_refused() =>
        Refusal.Of(() => Answer.EncodeWithUnk(new Dictionary<string, int> { ["the"] = 0 }, ["zebra"]),
            "EncodeWithUnk with a vocabulary that has no [UNK]");

    [Test, Edge]
    public void A_known_piece_is_one_id() =>
        Answer.EncodeWithBytes(Known, ["cat", "the"]).ShouldBeSequence([257, 256], "EncodeWithBytes of [cat][the]");

    [Test]
    public void An_unknown_piece_is_spelled_in_bytes() =>
        Answer.EncodeWithBytes(["the", "cat", "é"], ["the", "Cat", "café", "cat"])
            .ShouldBeSequence([256, 67, 97, 116, 99, 97, 102, 195, 169, 257],
                "EncodeWithBytes of [the][Cat][café][cat] when [the], [cat] and [é] are known");

    [TestCase("é", new[] { 195, 169 })]
    [TestCase("€", new[] { 226, 130, 172 })]
    [TestCase("🙃", new[] { 240, 159, 153, 131 })]
    [Edge]
    public void A_character_is_one_to_four_bytes(string character, int[] bytes) =>
        Answer.EncodeWithBytes(Known, [character]).ShouldBeSequence(bytes, $"EncodeWithBytes of [{character}]");

    [Test, Edge]
    public void UNK_is_a_piece_like_any_other() =>
        Answer.EncodeWithBytes(["the", "[UNK]"], ["[UNK]", "ox"])
            .ShouldBeSequence([257, 111, 120], "EncodeWithBytes of [[UNK]][ox] when [the] and [[UNK]] are known");

    [Test, Edge]
    public void Bytes_bring_the_zebra_back() =>
        Answer.DecodeWithBytes(Known, [256, 122, 101, 98, 114, 97])
            .ShouldBeText("thezebra", "DecodeWithBytes([256, 122, 101, 98, 114, 97])");

    [Test]
    public void Bytes_of_one_character_belong_together() =>
        Answer.DecodeWithBytes(Known, [256, 99, 97, 102, 195, 169])
            .ShouldBeText("thecafé", "DecodeWithBytes([256, 99, 97, 102, 195, 169])");

    [Test]
    public void What_is_encoded_with_bytes_comes_back()
    {
        string[] pieces = ["the", " ", "cat", " ", "says", " ", "мяу", " ", "🙃"];
        Answer.DecodeWithBytes(Known, Answer.EncodeWithBytes(Known, pieces))
            .ShouldBeText(string.Concat(pieces), "A sentence, encoded with bytes and decoded again");
    }

    [Test, Edge]
    public void A_cut_inside_a_character_leaves_one_mark() =>
        Answer.DecodeWithBytes(Known, [240, 159, 153, 257]).ShouldBeText("\uFFFDcat", "DecodeWithBytes([240, 159, 153, 257])");

    [TestCase(258)]
    [TestCase(-2)]
    [Edge]
    public void An_id_that_is_neither_a_byte_nor_a_piece_is_refused(int id) =>
        Refusal.Of(() => Answer.DecodeWithBytes(Known, [id]), $"DecodeWithBytes([{id}]) with two known pieces");

    [Test, Edge]
    public void A_known_piece_that_is_there_twice_is_refused() =>
        Refusal.Of(() => Answer.EncodeWithBytes(["the", "cat", "the"], ["cat"]), "EncodeWithBytes with a known piece that is there twice");
}
