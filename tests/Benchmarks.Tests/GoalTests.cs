using Benchmarks.Results;
using NUnit.Framework;
using Shouldly;

namespace Benchmarks.Tests;

internal sealed class GoalTests
{
    [TestCase(59.9, Bound.AtMost, true)]
    [TestCase(60, Bound.AtMost, true)]
    [TestCase(60.1, Bound.AtMost, false)]
    [TestCase(60.1, Bound.AtLeast, true)]
    [TestCase(60, Bound.AtLeast, true)]
    [TestCase(59.9, Bound.AtLeast, false)]
    [TestCase(null, Bound.AtMost, false)]
    [TestCase(null, Bound.AtLeast, false)]
    public void A_goal_is_reached_on_its_side_of_the_limit(double? value, Bound bound, bool expected) =>
        new Goal("id", "text", value, bound, 60, "s").IsReached.ShouldBe(expected);
}
