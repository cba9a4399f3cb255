using Attack.Tests.Attacks;
using Attack.Tests.Support;
using Katas.Testing;
using NUnit.Framework;

namespace Attack.Tests;

/// <summary>
/// Attacks on memory end at a limit of memory, not of time: filling a gigabyte takes long on a busy machine,
/// so a call has ten seconds here.
/// </summary>
internal sealed class MemoryAttackTests() : RangeFixture(Memory.Attacks, secondsForACall: 10)
{
    private static IEnumerable<TestCaseData> Strikes() => Memory.Attacks.InTurn();

    [TestCaseSource(nameof(Strikes))]
    public void It_gets_no_more_than_its_share(Strike strike) => Range.ShouldHold(strike);
}
