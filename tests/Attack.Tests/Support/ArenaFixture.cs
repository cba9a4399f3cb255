using NUnit.Framework;
using Tests.Support;

namespace Attack.Tests.Support;

/// <summary>
/// Tests that share an arena, skipped by name where there is no sandbox. Each fixture has its own, so that they run side by side.
/// </summary>
internal abstract class ArenaFixture
{
    protected Arena Arena { get; private set; } = null!;

    [OneTimeSetUp]
    public void OpenArena()
    {
        Needs.Sandbox();
        Arena = Open();
    }

    [OneTimeTearDown]
    public void CloseArena() => Arena?.Dispose();

    /// <summary>The arena of this fixture.</summary>
    protected virtual Arena Open() => new();
}
