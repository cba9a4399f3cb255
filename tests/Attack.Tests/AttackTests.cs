using Attack.Tests.Attacks;
using Attack.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace Attack.Tests;

/// <summary>Every attack on the grade, graded like any submission: what it strikes earns nothing, and nothing else notices.</summary>
internal sealed class AttackTests : ArenaFixture
{
    private static IEnumerable<TestCaseData> Strikes() => Catalogue.OnTheGrade.InTurn();

    [TestCaseSource(nameof(Strikes))]
    public void It_earns_nothing_and_hurts_nobody(Strike strike) => Arena.ShouldHold(strike);
}

/// <summary>Every attack on the machine, with the public suite: what it strikes earns nothing, and nothing else notices.</summary>
internal sealed class MachineAttackTests : ArenaFixture
{
    private static IEnumerable<TestCaseData> Strikes() => Catalogue.OnTheMachine.InTurn();

    protected override Arena Open() => new(publicOnly: true);

    [TestCaseSource(nameof(Strikes))]
    public void It_earns_nothing_and_hurts_nobody(Strike strike) => Arena.ShouldHold(strike);
}

/// <summary>The catalogue itself.</summary>
internal sealed class CatalogueTests
{
    private static readonly Strike[] All = [.. Catalogue.OnTheGrade, .. Catalogue.OnTheMachine];

    [Test]
    public void There_are_at_least_sixty() => All.Length.ShouldBeGreaterThanOrEqualTo(60);

    [Test]
    public void No_two_have_the_same_name() => All.Select(strike => strike.Name).ShouldBeUnique();
}
