using Katas.Core.Verdicts;
using Katas.Learning.Misconceptions;
using NUnit.Framework;
using Reports.Tests.Support;
using Shouldly;

namespace Learning.Tests.Misconceptions;

/// <summary>A misconception stands below the first failing test that it explains, and below no other.</summary>
[Category("Fast")]
internal sealed class NamedTrapsTests
{
    private static readonly IReadOnlyList<TestVerdict> Failing = Samples.Kata(0, Outcome.Failed, Outcome.Failed, Outcome.Failed).Tests;

    [Test]
    public void It_stands_below_the_first_test_that_it_explains()
    {
        PlacesOf(Failing[1].Name, Failing[2].Name).ShouldBe([1]);
        NamedTraps.Apart(Failing, [Trap(Failing[1].Name)]).ShouldBeEmpty();
    }

    [Test]
    public void Where_it_explains_no_test_it_stands_apart()
    {
        PlacesOf().ShouldBeEmpty();
        NamedTraps.Apart(Failing, [Trap()]).ShouldHaveSingleItem();
    }

    private static IEnumerable<int> PlacesOf(params string[] tests) =>
        Failing.Index().Where(test => NamedTraps.Below(test.Item, Failing, [Trap(tests)]).Any()).Select(test => test.Index);

    private static TrapFinding Trap(params string[] tests) =>
        new("upside-down", ["Ratio"], "A sentence.", "", Module: false, []) { Tests = tests };
}
