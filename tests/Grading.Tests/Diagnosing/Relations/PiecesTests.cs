using NUnit.Framework;
using Shouldly;

namespace Grading.Tests.Diagnosing.Relations;

/// <summary>Lists and texts whose length is wrong, and numbers of which only some are.</summary>
[Category("Fast")]
internal sealed class PiecesTests
{
    private static readonly ArgumentException Refusal = new();

    [Test]
    public void Pieces_that_were_not_cut_are_told() => Told(("a..", Cut("a", ".", "."), Cut("a", "..")),
        ("b!!!", Cut("b", "!", "!", "!"), Cut("b", "!!!"))).ShouldContain("cuts-missing");

    [Test]
    public void Pieces_that_were_cut_further_are_told() => Told(("ab.", Cut("ab", "."), Cut("a", "b", ".")),
        ("cd", Cut("cd"), Cut("c", "d"))).ShouldContain("cuts-too-many");

    [Test]
    public void Pieces_that_are_missing_are_told() => Told(("a b c", Cut("a", " ", "b", " ", "c"), Cut("a", "b", "c")),
        (" d e", Cut(" ", "d", " ", "e"), Cut("d", "e"))).ShouldContain("left-out");

    [Test]
    public void Characters_that_were_lost_are_told() => Told(("it's so", Cut("it's", "so"), Cut("it", "s", "so")),
        ("a-b", Cut("a-b"), Cut("a", "b"))).ShouldBe(["characters-lost"]);

    [Test]
    public void Items_that_come_again_are_told() => Told(("aba", Cut("a", "b"), Cut("a", "b", "a")),
        ("ccd", Cut("c", "d"), Cut("c", "c", "d"))).ShouldContain("repeated");

    [Test]
    public void Halves_of_characters_are_told() => Told(("🙃", Cut("🙃", "x"), Cut("\uFFFD", "\uFFFD", "x")),
        ("a🙃", Cut("a", "🙃"), Cut("a", "\uFFFD", "\uFFFD"))).ShouldContain("broken-characters");

    [Test]
    public void Numbers_that_are_one_too_low_among_right_ones_are_told() =>
        Recorded.Told("Ids", ("ab", Ids(1, 7, 9), Ids(1, 6, 8)), ("ba", Ids(5, 2), Ids(4, 2)), ("x", Ids(1, 1), Ids(1, 1)))
            .ShouldBe(["some-one-too-low"]);

    [Test]
    public void Numbers_that_stayed_as_they_came_are_told() => Recorded.Told("Row",
        (Row(1, 2, 3), Row(5, 7, 9), Row(5, 2, 3)), (Row(4, 8), Row(6, 1.5), Row(6, 8))).ShouldBe(["some-unchanged"]);

    [TestCase(1, "argument-added")]
    [TestCase(-1, "argument-subtracted")]
    public void An_argument_that_is_added_is_told(int sign, string slug)
    {
        Recorded.Told("Row", (Row(1, 2, 3), Row(5, 7, 9), Row(5 + sign, 7 + (2 * sign), 9 + (3 * sign))),
            (Row(4, 8), Row(6, 1.5), Row(6 + (4 * sign), 1.5 + (8 * sign)))).ShouldBe([slug]);
        Recorded.Told("Row", (Row(1, 2, 3), Row(5, 7, 9), Row(5 + sign, 7 + (2 * sign), 9)),
            (Row(4, 8), Row(6, 1.5), Row(6 + (4 * sign), 1.5 + (8 * sign)))).ShouldNotContain(slug);
    }

    [Test]
    public void An_argument_that_comes_back_is_told() => Recorded.Told("Row",
        (Row(1, 2, 3), Row(5, 7, 9), Row(1, 2, 3)), (Row(4, 8), Row(6, 1.5), Row(4, 8))).ShouldBe(["echoed-argument"]);

    [Test]
    public void A_refusal_of_what_has_an_answer_is_told() => Recorded.Told("Number",
        (5, 2.0, Refusal), (-7, 3.0, Refusal), (4, 4.0, 4.0), (-2, 4.5, 4.5)).ShouldBe(["refuses-what-has-an-answer"]);

    [Test]
    public void A_missing_check_is_told_where_no_kind_of_input_says_which() => Recorded.Told("Number",
        (50, Refusal, 1.0), (70, Refusal, 2.0), (60, Refusal, Refusal), (4, 4.0, 4.0)).ShouldBe(["missing-check"]);

    [Test]
    public void A_check_is_not_missing_where_answers_are_wrong_as_well() => Recorded.Told("Number",
        (50, Refusal, 1.0), (70, Refusal, 2.0), (4, 4.0, 4.5)).ShouldBeEmpty();

    [Test]
    public void The_same_answer_to_everything_is_told() => Recorded.Told("Number",
        (1, 0.5, 1.0), (2, 0.25, 1.0), (3, 0.75, 1.0), (4, 0.8, 1.0)).ShouldBe(["constant-answer"]);

    private static IReadOnlyList<string> Told(params (object? Argument, object Right, object Own)[] calls) => Recorded.Told("Words", calls);

    private static string[] Cut(params string[] pieces) => pieces;

    private static int[] Ids(params int[] ids) => ids;

    private static double[] Row(params double[] row) => row;
}
