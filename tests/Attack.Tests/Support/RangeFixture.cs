using NUnit.Framework;
using Tests.Support;

namespace Attack.Tests.Support;

/// <summary>Tests that share a range, skipped by name where there is no sandbox.</summary>
internal abstract class RangeFixture(IEnumerable<Strike> strikes, double secondsForACall = 0.8)
{
    protected StrikeRange Range { get; private set; } = null!;

    [OneTimeSetUp]
    public void OpenRange()
    {
        Needs.Sandbox();
        Range = new StrikeRange(strikes.Append(ArenaChecks.Harmless), secondsForACall);
    }

    [OneTimeTearDown]
    public void CloseRange() => Range?.Dispose();
}
