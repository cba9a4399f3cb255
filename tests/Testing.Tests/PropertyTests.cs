using CsCheck;
using Katas.Testing;
using NUnit.Framework;
using Shouldly;

namespace Testing.Tests;

/// <summary>Laws checked on generated cases.</summary>
internal sealed class PropertyTests
{
    [Test]
    public void A_law_is_asked_as_often_as_wanted() => Cases(times: 7).Count.ShouldBe(7);

    [Test]
    public void The_same_test_gets_the_same_cases_again() => Cases().ShouldBe(Cases());

    [Test]
    public void Cases_differ_from_each_other() => Cases().Distinct().Count().ShouldBeGreaterThan(1);

    [Test]
    public void A_case_that_breaks_the_law_is_told_with_the_seed() =>
        Failure.Of(() => Property.Holds(Gen.Const(7), number => number.ShouldBeExactly(8, "The law")))
            .ShouldBe($"{Failure.Text("The law", "8", "7")}\ncase:     7 (seed {Seed.Value})");

    [Test]
    public void Another_exception_passes_through() =>
        Should.Throw<InvalidOperationException>(() => Property.Holds(Gen.Const(7), _ => throw new InvalidOperationException()));

    private static List<int> Cases(int times = 50)
    {
        var cases = new List<int>();
        Property.Holds(Gen.Int, cases.Add, times);
        return cases;
    }
}
