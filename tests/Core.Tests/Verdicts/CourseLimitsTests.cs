using Katas.Core.Kits;
using Katas.Core.Verdicts;
using NUnit.Framework;
using Shouldly;

namespace Core.Tests.Verdicts;

/// <summary>Which limits are in force: the kata's own in the course, then the course's, then the kit's.</summary>
internal sealed class CourseLimitsTests
{
    private static readonly Limits Kit = new() { Call = TimeSpan.FromSeconds(2), Kata = TimeSpan.FromSeconds(60) };

    [Test]
    public void A_course_that_is_silent_leaves_the_limits_of_the_kit() => CourseLimits.None.Or(Kit).ShouldBe(Kit);

    [Test]
    public void Each_limit_is_the_first_that_is_given() =>
        new CourseLimits(0.5, null).Or(new CourseLimits(9, null)).Or(Kit).ShouldBe(Kit with { Call = TimeSpan.FromMilliseconds(500) });

    [Test]
    public void Limits_in_force_are_told_in_seconds() => CourseLimits.Of(Kit).ShouldBe(new CourseLimits(2, 60));
}
