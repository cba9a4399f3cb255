using Attack.Tests.Attacks;
using Attack.Tests.Support;
using Katas.Testing;
using NUnit.Framework;

namespace Attack.Tests;

/// <summary>Every attack on the machine, as one call: it gains nothing, and the call after it notices nothing.</summary>
internal sealed class MachineAttackTests() : RangeFixture(AttackCatalogue.OnTheMachine)
{
    private static IEnumerable<TestCaseData> Strikes() => AttackCatalogue.OnTheMachine.InTurn();

    [TestCaseSource(nameof(Strikes))]
    public void It_gains_nothing_and_does_no_harm(Strike strike) => Range.ShouldHold(strike);
}
