using Attack.Tests.Attacks;
using Attack.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace Attack.Tests;

/// <summary>The catalogue itself.</summary>
internal sealed class CatalogueTests
{
    private static readonly Strike[] All = [.. AttackCatalogue.OnTheGrade, .. AttackCatalogue.OnTheMachine];

    [Test]
    public void There_are_at_least_sixty() => All.Length.ShouldBeGreaterThanOrEqualTo(60);

    [Test]
    public void No_two_have_the_same_name() => All.Select(strike => strike.Name).ShouldBeUnique();
}
