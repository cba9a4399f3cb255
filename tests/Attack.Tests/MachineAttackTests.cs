using Attack.Tests.Attacks;
using Attack.Tests.Support;
using Katas.Testing;
using NUnit.Framework;

namespace Attack.Tests;

/// <summary>Every attack on the machine, with the public suite: what it strikes earns nothing, and nothing else notices.</summary>
internal sealed class MachineAttackTests : ArenaFixture
{
    private static IEnumerable<TestCaseData> Strikes() => AttackCatalogue.OnTheMachine.InTurn();

    protected override Arena Open() => new(publicOnly: true);

    [TestCaseSource(nameof(Strikes))]
    public void It_earns_nothing_and_does_no_harm(Strike strike) => Arena.ShouldHold(strike);
}
