using Katas.Core.Verdicts;
using Katas.Learning.Misconceptions;
using NUnit.Framework;
using Reports.Tests.Support;
using Shouldly;

namespace Learning.Tests.Misconceptions;

/// <summary>A misconception stands below the first failing test that has asked its member, and below no other.</summary>
[Category("Fast")]
internal sealed class NamedTrapsTests
{
    private static readonly IReadOnlyList<TestVerdict> Failing = Samples.Kata(0, Outcome.Failed, Outcome.Failed, Outcome.Failed).Tests;

    [Test]
    public void It_stands_below_the_first_test_of_its_member() => PlacesOf(Failing[1].Name, Failing[2].Name).ShouldBe([1]);

    [Test]
    public void Without_a_test_of_its_member_it_stands_below_the_first() => PlacesOf().ShouldBe([0]);

    private static IEnumerable<int> PlacesOf(params string[] tests)
    {
        var trap = new TrapFinding("upside-down", ["Ratio"], "A sentence.", "", Module: false, []) { Tests = tests };
        return Failing.Index().Where(test => NamedTraps.Below(test.Item, Failing, [trap]).Any()).Select(test => test.Index);
    }
}
