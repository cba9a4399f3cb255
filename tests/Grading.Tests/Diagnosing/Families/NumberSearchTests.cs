using Katas.Grading.Diagnosing.Families;
using NUnit.Framework;
using Shouldly;

namespace Grading.Tests.Diagnosing.Families;

/// <summary>Which numbers are found between two bounds.</summary>
[Category("Fast")]
internal sealed class NumberSearchTests
{
    [TestCase(1e-6)]
    [TestCase(3e-12)]
    [TestCase(0.25)]
    public void A_number_of_any_size_is_found_as_people_write_it(double wanted) =>
        Search(1e-15, 1).Candidates(number => Math.Log(number) - Math.Log(wanted)).ShouldContain(wanted);

    [TestCase(-1.5)]
    [TestCase(0.0)]
    [TestCase(2.718281828459045)]
    public void A_number_of_either_sign_is_found(double wanted) =>
        Search(-3, 3).Candidates(number => number - wanted).ShouldContain(number => Math.Abs(number - wanted) < 1e-14);

    [Test]
    public void Every_place_where_the_sign_changes_is_tried()
    {
        var found = Search(0.5, 10).Candidates(Math.Sin).ToArray();

        new[] { 1, 2, 3 }.ShouldAllBe(turn => found.Any(number => Math.Abs(number - (turn * Math.PI)) < 1e-12));
    }

    [Test]
    public void Nothing_is_found_where_the_function_has_no_sign() =>
        Search(-3, 3).Candidates(_ => double.NaN).Concat(Search(-3, 3).Candidates(_ => 1)).ShouldBeEmpty();

    [Test]
    public void How_often_the_function_is_asked_is_bounded()
    {
        var asked = 0;

        _ = Search(0.5, 1000).Candidates(number => Math.Sin(number + (0 * asked++))).Count();

        asked.ShouldBeLessThan(700);
    }

    [Test]
    public void All_whole_numbers_are_tried() =>
        new NumberSearch(new FreeNumber(-2, 1, IsWhole: true, "")).Candidates(_ => double.NaN).ShouldBe([-2, -1, 0, 1]);

    private static NumberSearch Search(double from, double to) => new(new FreeNumber(from, to, IsWhole: false, ""));
}
