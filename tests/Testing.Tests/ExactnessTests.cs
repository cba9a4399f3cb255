using Katas.Testing;
using NUnit.Framework;
using Shouldly;

namespace Testing.Tests;

/// <summary>Comparison of texts, ids and sequences, and the place that is named when they differ.</summary>
internal sealed class ExactnessTests
{
    [Test]
    public void Equal_values_pass() => Should.NotThrow(() => 3.ShouldBeExactly(3, "The id"));

    [Test]
    public void Another_value_is_shown_beside_the_expected_one() =>
        Failure.Of(() => "b".ShouldBeExactly("a", "The token")).ShouldBe(Failure.Text("The token", "\"a\"", "\"b\""));

    [Test]
    public void A_caret_stands_under_the_first_character_that_differs() =>
        Failure.Of(() => "token".ShouldBeText("toxin", "The text"))
            .ShouldBe(Failure.Text("The text: character 2 differs", "\"toxin\"",
                $"\"token\"\n{new string(' ', "got:      \"to".Length)}^"));

    [Test]
    public void The_caret_counts_characters_as_they_are_shown() =>
        Failure.Of(() => "a\tb".ShouldBeText("a\tc", "The text")).ShouldEndWith($"\n{new string(' ', "got:      \"a\\t".Length)}^");

    [Test]
    public void A_text_that_ends_early_differs_at_its_end() =>
        Failure.Of(() => "to".ShouldBeText("token", "The text")).ShouldStartWith("The text: character 2 differs\n");

    [Test]
    public void The_first_item_that_differs_is_named() =>
        Failure.Of(() => Items(1, 5).ShouldBeSequence(Items(1, 2), "The ids"))
            .ShouldBe(Failure.Text("The ids: item 1 differs", "2 in [1, 2]", "5 in [1, 5]"));

    [Test]
    public void A_sequence_that_ends_early_is_told_by_its_length() =>
        Failure.Of(() => Items(1).ShouldBeSequence(Items(1, 2), "The ids"))
            .ShouldBe(Failure.Text("The ids: the number of items differs", "2 items: [1, 2]", "1 item: [1]"));

    [Test]
    public void The_same_items_in_order_pass() => Should.NotThrow(() => Items(1, 2).ShouldBeSequence(Items(1, 2), "The ids"));

    [Test]
    public void A_condition_that_holds_passes() => Should.NotThrow(() => true.ShouldHold("All weights are positive"));

    [Test]
    public void A_condition_that_does_not_hold_shows_what_came() =>
        Failure.Of(() => false.ShouldHold("All weights are positive", Items(-1))).ShouldEndWith("got:      [-1]");

    private static int[] Items(params int[] items) => items;
}
