using Katas.Core.Verdicts;
using Katas.Testing;
using NUnit.Framework;
using Shouldly;

namespace Testing.Tests;

/// <summary>What a failing check holds as data, and how <c>dotnet test</c> shows it.</summary>
internal sealed class MismatchExceptionTests
{
    [Test]
    public void A_cell_that_differs_has_its_place() =>
        Details(() => new double[][] { [1, 2], [3, 5] }.ShouldBeCloseTo([[1, 2], [3, 4]], "Product")).ShouldBe(
        new TestMessage(TestMessageKind.Mismatch)
        {
            Asked = "Product",
            Place = new TestPlace(TestPlaceKind.Cell) { Row = 1, Column = 1, Difference = TestDifference.OneValue },
            Expected = "4",
            Got = "5",
        });

    [Test]
    public void Heads_are_told_too() =>
        Details(() => new double[][][] { [[1]], [[2]] }.ShouldBeCloseTo([[[1]], [[3]]], "Heads")).Place
            .ShouldBe(new TestPlace(TestPlaceKind.Cell)
            {
                Each = "head",
                Matrix = 1,
                Row = 0,
                Column = 0,
                Difference = TestDifference.Value,
            });

    [Test]
    public void Another_shape_is_told_before_any_value() =>
        Details(() => new double[][] { [1, 2] }.ShouldBeCloseTo([[1], [2]], "Product")).Place.ShouldBe(new TestPlace(TestPlaceKind.Shape));

    [TestCase(new double[] { 1, 3 }, TestPlaceKind.Position)]
    [TestCase(new double[] { 1 }, TestPlaceKind.NumberOfValues)]
    [TestCase(new double[] { 1, double.NaN }, TestPlaceKind.Position)]
    public void Rows_differ_by_number_or_value(double[] row, TestPlaceKind kind) =>
        Details(() => row.ShouldBeCloseTo([1, 2], "Row")).Place.ShouldNotBeNull().Kind.ShouldBe(kind);

    [Test]
    public void A_text_is_shown_with_a_caret() =>
        Should.Throw<MismatchException>(() => "a\tc".ShouldBeText("a\tb", "Text")).Message
            .ShouldBe("Text: character 2 differs\nexpected: \"a\\tb\"\ngot:      \"a\\tc\"\n              ^");

    [TestCase(new[] { 1, 3 }, "Ids: item 1 differs\nexpected: 2 in [1, 2]\ngot:      3 in [1, 3]")]
    [TestCase(new[] { 1 }, "Ids: the number of items differs\nexpected: 2 items: [1, 2]\ngot:      1 item: [1]")]
    public void Sequences_differ_by_item_or_number(int[] ids, string message) =>
        Should.Throw<MismatchException>(() => ids.ShouldBeSequence([1, 2], "Ids")).Message.ShouldBe(message);

    [Test]
    public void A_law_has_no_single_expected_value() =>
        Should.Throw<MismatchException>(() => false.ShouldHold("Rows sum to 1", 0.5)).Message
            .ShouldBe("Rows sum to 1\ngot:      0.5");

    [Test]
    public void A_generated_case_and_its_seed_are_added()
    {
        var details = Details(() => Property.Holds(CsCheck.Gen.Const(7), number => number.ShouldBeExactly(8, "Number")));

        (details.Asked, details.Case, details.Seed).ShouldBe(("Number", "7", Seed.Value));
        TestMessageText.Of(details).ShouldBe($"Number\nexpected: 8\ngot:      7\ncase:     7 (seed {Seed.Value})");
    }

    [Test]
    public void An_answer_to_what_should_be_refused_is_what_came() =>
        Should.Throw<MismatchException>(() => Refusal.Of(() => 3, "An empty row")).Message
            .ShouldBe("An empty row should be refused\nexpected: ArgumentException\ngot:      3");

    [Test]
    public void Another_exception_than_the_refusal_keeps_its_words_apart()
    {
        var details = Details(() => Refusal.Of(() => throw new FormatException("own words"), "An empty row"));

        (details.Kind, details.ExceptionType, details.LearnerText)
            .ShouldBe((TestMessageKind.WrongRefusal, "System.FormatException", "own words"));
        TestMessageText.Of(details).ShouldBe("An empty row should be refused\nexpected: ArgumentException\ngot:      "
            + "FormatException: own words");
    }

    [Test]
    public void In_the_grader_the_running_test_holds_the_data()
    {
        Subject.Use((_, _, _) => throw new InvalidOperationException("Nothing is asked here."), Seed.Default);

        var details = Details(() => 1.0.ShouldBeCloseTo(2, "One"));

        TestContext.CurrentContext.Test.Properties.Get(MismatchException.Property).ShouldBe(details);
    }

    private static TestMessage Details(Action check) => Should.Throw<MismatchException>(check).Details;
}
