using Katas.Grading.Diagnosing;
using NUnit.Framework;
using Shouldly;

namespace Grading.Tests.Diagnosing;

/// <summary>The first place where two plain values differ.</summary>
[Category("Fast")]
internal sealed class DifferenceFinderTests
{
    private static readonly TestCaseData[] Different =
    [
        Case("numbers", 1.0, 2.0, ""),
        Case("a number that is no number", 1.0, double.NaN, ""),
        Case("texts", "token", "toxin", "character 2"),
        Case("a text that ends early", "token", "to", "character 2"),
        Case("a row", new[] { 1.0, 2 }, new[] { 1.0, 3 }, "position 1"),
        Case("a table", new[] { new[] { 1.0, 2 } }, new[] { new[] { 1.0, 3 } }, "row 0, column 1"),
        Case("a list of texts", new[] { "a", "b" }, new[] { "a", "c" }, "item 1, character 0"),
        Case("a row of another length", new[] { 1.0, 2 }, new[] { 1.0 }, "shape"),
        Case("a transposed table", new[] { new[] { 1.0, 2 } }, new[] { new[] { 1.0 }, [2] }, "shape"),
        Case("a value of a key", new Dictionary<string, int> { ["a"] = 1 }, new Dictionary<string, int> { ["a"] = 2 }, "key \"a\""),
        Case("a key that is missing", new Dictionary<string, int> { ["a"] = 1 }, new Dictionary<string, int> { ["b"] = 1 }, "key \"a\""),
        Case("something of another type", new Named("a"), new[] { 1.0 }, ""),
        Case("a key too many", new Dictionary<string, int> { ["a"] = 1 }, new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 },
            "number of keys"),
    ];

    private static readonly TestCaseData[] Alike =
    [
        Case("numbers within the tolerance", 1.0, 1 + 1e-12),
        Case("zero and negative zero", 0.0, -0.0),
        Case("NaN and NaN", double.NaN, double.NaN),
        Case("infinity and infinity", double.PositiveInfinity, double.PositiveInfinity),
        Case("tables", new[] { new[] { 1.0, 2 } }, new[] { new[] { 1.0, 2 } }),
        Case("maps in another order", new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }, new Dictionary<string, int>
            { ["b"] = 2, ["a"] = 1 }),
        Case("nothing and nothing", null, null),
    ];

    [TestCaseSource(nameof(Different))]
    public void The_first_place_that_differs_is_named(object expected, object got, string at) => Find(expected, got)!.At.ShouldBe(at);

    [TestCaseSource(nameof(Alike))]
    public void What_is_alike_has_no_such_place(object? expected, object? got) => Find(expected, got).ShouldBeNull();

    [Test]
    public void Both_values_at_the_place_are_given()
    {
        var place = Find(new[] { 1.0, 2 }, new[] { 1.0, 3 })!;

        (place.Expected, place.Got).ShouldBe((2.0, 3.0));
    }

    [Test]
    public void A_part_without_a_name_is_counted_from_one() => Find((1.0, "a"), (1.0, "b"))!.Stage.ShouldBe("part 2");

    [Test]
    public void Opposite_infinities_differ() => Find(double.PositiveInfinity, double.NegativeInfinity).ShouldNotBeNull();

    private static DifferenceFinder.Place? Find(object? expected, object? got) => DifferenceFinder.Find(expected, got, AnswerForm.Unnamed);

    private static TestCaseData Case(string name, params object?[] arguments) => new TestCaseData(arguments).SetArgDisplayNames(name);

    /// <summary>A record beside a list.</summary>
    private sealed record Named(string Name);
}
