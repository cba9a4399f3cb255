using Attack.Tests.Attacks;
using Attack.Tests.Support;
using NUnit.Framework;

namespace Attack.Tests;

/// <summary>
/// Attacks on memory end at a limit of memory, not of time: filling a gigabyte takes long on a busy machine,
/// so a call has ten seconds here.
/// </summary>
[NonParallelizable]
internal sealed class MemoryAttackTests
{
    private Arena arena = null!;

    private static IEnumerable<TestCaseData> Catalogue() => Memory.Attacks.Select(attack => attack.ToTestCase());

    [OneTimeSetUp]
    public void OpenArena()
    {
        Needs.Sandbox();
        arena = new Arena(secondsForACall: 10);
    }

    [OneTimeTearDown]
    public void CloseArena() => arena?.Dispose();

    [TestCaseSource(nameof(Catalogue))]
    public void It_gets_no_more_than_its_share(Strike strike) => arena.ShouldHold(strike);
}
