using Katas.Core.Verdicts;
using Katas.Testing;
using NUnit.Framework;
using Shouldly;

namespace Testing.Tests;

/// <summary>How wrong values differ from right ones, as a learner may read it of a hidden test.</summary>
internal sealed class DifferenceKindsTests
{
    private static readonly double[] Right = [1.5, -2, 0, 4];

    [TestCase(new[] { -1.5, 2, 0, -4 }, TestDifference.Sign)]
    [TestCase(new[] { 3.0, -4, 0, 8 }, TestDifference.Scale)]
    [TestCase(new[] { 4, 0, -2, 1.5 }, TestDifference.Order)]
    [TestCase(new[] { 1.5, -2, 7, 4 }, TestDifference.OneValue)]
    [TestCase(new[] { 1.5, double.NaN, 0, 4 }, TestDifference.NotFinite)]
    [TestCase(new[] { 1.5000001, -2.0000001, 0, 4 }, TestDifference.Digits)]
    [TestCase(new[] { 1, 2, 3.0, 4 }, TestDifference.Value)]
    public void Numbers_differ_in_one_way(double[] own, TestDifference difference) => Numbers(own, Right).ShouldBe(difference);

    [Test]
    public void Two_numbers_are_always_in_some_proportion() => Numbers([3, 0], [1, 0]).ShouldBe(TestDifference.OneValue);

    [TestCase(new[] { 2, 3, 4 }, TestDifference.ByOne)]
    [TestCase(new[] { 0, 1, 2 }, TestDifference.ByOne)]
    [TestCase(new[] { 3, 1, 2 }, TestDifference.Order)]
    [TestCase(new[] { 1, 9, 3 }, TestDifference.OneValue)]
    [TestCase(new[] { 7, 9, 3 }, TestDifference.Value)]
    public void Items_differ_in_one_way(int[] own, TestDifference difference) => Of(() =>
        own.ShouldBeSequence((int[])[1, 2, 3], "ids")).ShouldBe(difference);

    [Test]
    public void A_matrix_differs_as_a_whole() => Of(() =>
        ((double[][])[[-1, -2], [-3, 4]]).ShouldBeCloseTo([[1, 2], [3, -4]], "rows")).ShouldBe(TestDifference.Sign);

    [Test]
    public void A_single_value_differs() => Of(() => (-2.5).ShouldBeCloseTo(2.5, "score")).ShouldBe(TestDifference.Sign);

    [Test]
    public void Of_a_single_number_it_is_not_told_that_the_next_one_is_right() =>
        Of(() => 2.ShouldBeExactly(3, "which")).ShouldBe(TestDifference.Value);

    private static TestDifference? Numbers(double[] own, double[] right) => Of(() => own.ShouldBeCloseTo(right, "numbers"));

    private static TestDifference? Of(Action check) => Should.Throw<MismatchException>(check).Details.Place!.Difference;
}
