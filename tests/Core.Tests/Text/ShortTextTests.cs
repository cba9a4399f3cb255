using Katas.Core.Text;
using NUnit.Framework;
using Shouldly;

namespace Core.Tests.Text;

/// <summary>Texts that are cut say so, and stay text.</summary>
internal sealed class ShortTextTests
{
    private const string Grin = "\U0001F600"; // two units

    [TestCase("", 3, "")]
    [TestCase("abc", 3, "abc")]
    [TestCase("abcd", 3, "abc…")]
    [TestCase("ab" + Grin, 3, "ab…")]
    [TestCase("ab" + Grin, 4, "ab" + Grin)]
    [TestCase(Grin, 1, "…")]
    [TestCase("abc", 0, "…")]
    public void A_beginning_is_kept_and_the_rest_is_said(string text, int kept, string expected) =>
        ShortText.Beginning(text, kept, "…").ShouldBe(expected);

    [TestCase("abc", 3, "abc")]
    [TestCase("abcd", 3, "ab…")]
    [TestCase("a" + Grin + "b", 3, "a…")]
    [TestCase("abcd", 1, "…")]
    public void A_length_counts_the_notice(string text, int most, string expected) => ShortText.Within(text, most, "…").ShouldBe(expected);

    [Test]
    public void A_line_and_a_long_text_are_cut_alike()
    {
        SafeText.OneLine("a\nb\tc\u001bd", 6).ShouldBe("a b c…");
        SafeText.Shortened(new string('x', 100), 50).ShouldBe(new string('x', 36) + " … (shortened)");
    }

    [TestCase(0, "0 tests")]
    [TestCase(1, "1 test")]
    [TestCase(2, "2 tests")]
    public void A_count_has_its_noun(int number, string expected) => NumberFormat.Count(number, "test").ShouldBe(expected);

    [TestCase(1, "1 test waits")]
    [TestCase(2_000_000_000_000, "2000000000000 tests wait")]
    public void A_plural_may_be_another_word(long number, string expected) =>
        NumberFormat.Count(number, "test waits", "tests wait").ShouldBe(expected);

    [Test] // the published test vectors of SHA-256
    public void A_content_is_named_by_its_hash()
    {
        ContentHash.Of("abc").ShouldBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        ContentHash.Of([]).ShouldBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        ContentHash.Of("ü"u8).ShouldBe(ContentHash.Of("ü"));
    }
}
