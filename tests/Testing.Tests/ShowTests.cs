using Katas.Testing;
using NUnit.Framework;
using Shouldly;

namespace Testing.Tests;

/// <summary>Values as a learner would write them, in any culture.</summary>
[SetCulture("de-DE")]
internal sealed class ShowTests
{
    private static readonly TestCaseData[] Values =
    [
        new(null, "null"),
        new(0.5, "0.5"),
        new(-0.0, "0"),
        new(double.NaN, "NaN"),
        new(1.0 / 3, "0.333333333333"),
        new(true, "true"),
        new("a \"b\"", "\"a \"b\"\""),
        new((1, "two"), "(1, \"two\")"),
        new(new[] { new[] { 1.0, 2 }, [3.5] }, "[[1, 2], [3.5]]"),
        new(new Dictionary<string, int> { ["a"] = 1 }, "{\"a\": 1}"),
        new(new Merge("a", 2.5), "Merge(Left: \"a\", Rank: 2.5)"),
        new(new Named(), "named"),
        new(1234567, "1234567"),
    ];

    [TestCaseSource(nameof(Values))]
    public void A_value_is_shown_as_it_would_be_written(object? value, string text) => Show.Value(value).ShouldBe(text);

    [Test]
    public void A_long_value_is_cut() => Show.Value(new string('a', 500)).Length.ShouldBe(401);

    [TestCase("a\tb\n", "a\\tb\\n")]
    [TestCase("a\u00A0b", "a\\u00A0b")]
    [TestCase("e\u0301", "e\\u0301")]
    [TestCase("\u200B", "\\u200B")]
    [TestCase("é 😀", "é 😀")]
    public void Nothing_in_a_text_is_invisible(string text, string shown) => Show.Visible(text).ShouldBe(shown);

    [Test]
    public void Half_a_character_is_shown_as_its_code() => Show.Visible("a\uD83D").ShouldBe("a\\uD83D");

    [Test]
    public void The_shape_of_a_matrix_is_rows_by_columns() => Show.Shape([[1, 2, 3], [4, 5, 6]]).ShouldBe("2 × 3");

    [Test]
    public void Rows_of_different_lengths_are_told_one_by_one() => Show.Shape([[1, 2], [3]]).ShouldBe("rows of 2, 1");

    [Test]
    public void A_matrix_without_rows_says_so() => Show.Shape([]).ShouldBe("no rows");

    private sealed record Merge(string Left, double Rank);

    private sealed record Named
    {
        public override string ToString() => "named";
    }
}
