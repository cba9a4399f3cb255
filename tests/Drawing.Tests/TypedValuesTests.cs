using System.Collections.Immutable;
using Katas.Drawing;
using NUnit.Framework;
using Shouldly;

namespace Drawing.Tests;

/// <summary>What a learner may type for a picture.</summary>
internal sealed class TypedValuesTests
{
    private static readonly PictureInput[] Inputs =
    [
        new TextInput("text", "Text", "the cat", 20) { FewestWords = 2 },
        new NumbersInput("scores", "Scores", "1 2 3", 2, 4) { From = -10, To = 10 },
        new NumbersInput("order", "Order", "1 0", 2, 2) { Whole = true, From = 0, To = 1, Permutation = true },
        new WholeInput("heads", "Heads", 4, 1, 12),
    ];

    [Test]
    public void Nothing_typed_gives_the_usual_values()
    {
        var values = TypedValues.Of(Inputs, TypedValues.None).Values!;

        values.Words("text").ShouldBe(["the", "cat"]);
        values.Numbers("scores").ShouldBe([1, 2, 3]);
        values.Whole("heads").ShouldBe(4);
    }

    [TestCase("text", "two words")]
    [TestCase("text", "🙃 🙃")]
    [TestCase("scores", "1.5, -2")]
    [TestCase("scores", "1;2;3;4")]
    [TestCase("order", "0 1")]
    [TestCase("heads", "12")]
    public void What_fits_is_taken(string input, string text) => Typed(input, text).Refusal.ShouldBeNull();

    [TestCase("text", "one")]
    [TestCase("text", "more than twenty letters")]
    [TestCase("text", "a\u0007 b")]
    [TestCase("scores", "1")]
    [TestCase("scores", "1 2 3 4 5")]
    [TestCase("scores", "1 2 x")]
    [TestCase("scores", "1 NaN")]
    [TestCase("scores", "1 11")]
    [TestCase("order", "0 0")]
    [TestCase("order", "0 0.5")]
    [TestCase("heads", "0")]
    [TestCase("heads", "1.5")]
    [TestCase("heads", "")]
    public void What_does_not_fit_is_refused_with_what_would(string input, string text) =>
        Typed(input, text).Refusal!.ShouldContain($"is not what '{input}' takes: ");

    [Test]
    public void An_unknown_name_is_refused_with_the_known_ones() =>
        Typed("score", "1 2").Refusal.ShouldBe("The picture has no input 'score'. It has 'text', 'scores', 'order', 'heads'.");

    [Test]
    public void Half_a_character_is_no_text() => Typed("text", "a \ud83d").Refusal.ShouldNotBeNull();

    [Test]
    public void What_is_too_long_is_not_read() => Typed("scores", $"1 2{new string(' ', 300)}").Refusal.ShouldNotBeNull();

    private static (TypedValues? Values, string? Refusal) Typed(string input, string text) =>
        TypedValues.Of(Inputs, ImmutableDictionary<string, string>.Empty.Add(input, text));
}
