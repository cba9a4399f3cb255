using Katas.Core;
using Katas.Core.Kits;
using NUnit.Framework;
using Shouldly;

namespace Core.Tests.Kits;

/// <summary>What people call a kata.</summary>
internal sealed class KataNameTests
{
    private static readonly string[] Folders =
        ["00-warm-up", "04-byte-pair-encoding", "08-sinusoidal-clocks", "11-soft-lookup", "12-scaling", "14-health-check"];

    [TestCase("4")]
    [TestCase("04")]
    [TestCase("kata04")]
    [TestCase("Kata 4")]
    [TestCase("byte-pair-encoding")]
    [TestCase("04-byte-pair-encoding")]
    [TestCase("byte-pair")]
    [TestCase("BYTE_PAIR")]
    [TestCase("b")]
    [TestCase("exercises/04-byte-pair-encoding/")]
    [TestCase(@"exercises\04-byte-pair-encoding\")]
    public void One_kata_is_meant(string name) => KataName.Find(name, Folders).ShouldBe("04-byte-pair-encoding");

    [Test]
    public void A_number_is_the_whole_number() => KataName.Find("1", [.. Folders, "01-word-tokenization"]).ShouldBe("01-word-tokenization");

    [Test]
    public void A_beginning_that_several_share_names_them() => Refusal("s")
        .ShouldBe("'s' could be '08-sinusoidal-clocks', '11-soft-lookup' or '12-scaling'. Write more of the name, or the number.");

    [Test]
    public void A_name_that_is_nearly_right_is_suggested() =>
        Refusal("sinusoidal-cloks").ShouldStartWith("Kata 'sinusoidal-cloks' does not exist. Did you mean 'sinusoidal-clocks'?");

    [TestCase("5")]
    [TestCase("")]
    [TestCase("/")]
    [TestCase("kata")]
    [TestCase("-4")]
    [TestCase("99999999999")]
    public void Anything_else_is_refused_with_an_example(string name) =>
        Refusal(name).ShouldBe($"Kata '{name}' does not exist. Use a number or a slug, as in '4' or 'warm-up'.");

    private static string Refusal(string name) => Should.Throw<UsageException>(() => KataName.Find(name, Folders)).Message;
}
