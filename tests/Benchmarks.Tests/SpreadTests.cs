using Benchmarks.Results;
using NUnit.Framework;
using Shouldly;

namespace Benchmarks.Tests;

internal sealed class SpreadTests
{
    [Test]
    public void The_median_of_an_odd_number_is_the_middle_one() => Spread.Of([9, 1, 4]).ShouldBe(new Spread(4, 1, 9));

    [Test]
    public void The_median_of_an_even_number_lies_between_the_middle_two() => Spread.Of([9, 1, 4, 6]).ShouldBe(new Spread(5, 1, 9));

    [Test]
    public void One_outlier_does_not_move_the_median() => Spread.Of([1, 1, 1, 1, 1000]).Median.ShouldBe(1);

    [Test]
    public void No_values_have_no_median() => Should.Throw<ArgumentException>(() => Spread.Of([]));

    /// <summary>The machine slows down tenfold from round to round, and both contenders alike.</summary>
    [Test]
    public void A_ratio_compares_what_ran_in_the_same_round() =>
        Spread.OfRatio([2, 20, 200], [1, 10, 100]).ShouldBe(new Spread(2, 2, 2));

    [Test]
    public void A_ratio_of_different_numbers_of_rounds_is_refused() =>
        Should.Throw<ArgumentException>(() => Spread.OfRatio([1, 2], [1])).Message.ShouldStartWith("2 rounds cannot be compared with 1.");
}
