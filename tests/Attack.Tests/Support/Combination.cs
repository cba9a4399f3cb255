using Katas.Sandboxing;
using Katas.Sandboxing.Launching;
using NUnit.Framework;

namespace Attack.Tests.Support;

/// <summary>
/// Layers that a machine may have. A test asks for each combination; those that this machine does not have are skipped by name.
/// </summary>
/// <param name="Name">Its name in the names of tests.</param>
/// <param name="Layers">The layers that must be in force beside those that always are.</param>
/// <param name="Restrict">What this machine offers, without the others.</param>
public sealed record Combination(string Name, IReadOnlyList<string> Layers, Func<Tools, Tools> Restrict)
{
    public static IReadOnlyList<Combination> All { get; } =
    [
        new("bubblewrap", [SandboxLayers.Namespaces, SandboxLayers.Bubblewrap], tools => tools with { LandlockVersion = 0 }),
        new("Landlock and namespaces", [SandboxLayers.Landlock, SandboxLayers.Namespaces], tools => tools with { Bubblewrap = null }),
        new("Landlock", [SandboxLayers.Landlock], tools => tools with { Bubblewrap = null, Namespaces = false }),
        new("Landlock, first version", [SandboxLayers.Landlock],
            tools => tools with { Bubblewrap = null, Namespaces = false, LandlockVersion = Math.Min(1, tools.LandlockVersion) }),
    ];

    public bool HasBubblewrap => Layers.Contains(SandboxLayers.Bubblewrap, StringComparer.Ordinal);

    public bool HasNamespaces => Layers.Contains(SandboxLayers.Namespaces, StringComparer.Ordinal);

    /// <summary>Whether the kernel counts the threads of a worker alone.</summary>
    public bool CountsThreadsAlone => HasNamespaces || Environment.IsPrivilegedProcess;

    /// <summary>What this machine has of it.</summary>
    public Tools Tools => Restrict(Tools.Find());

    public override string ToString() => Name;

    /// <summary>A sandbox of exactly these layers.</summary>
    public Sandbox Open(Func<Tools, Tools>? change = null)
    {
        var tools = change is null ? Tools : change(Tools);
        if (!OperatingSystem.IsLinux() || tools.Requirements().Any(requirement => !requirement.Holds))
            Assert.Ignore($"This machine does not have {Name}.");
        try
        {
#pragma warning disable CA1416 // elsewhere the test has been skipped
            return Check(LinuxSandbox.Open(tools));
#pragma warning restore CA1416
        }
        catch (SandboxUnavailableException unavailable) when (change is null)
        {
            Assert.Ignore($"This machine does not have {Name}: {unavailable.Missing}");
            throw;
        }
    }

    private Sandbox Check(Sandbox sandbox)
    {
        if (Layers.All(layer => sandbox.Layers.Contains(layer, StringComparer.Ordinal)))
            return sandbox;
        var found = string.Join(", ", sandbox.Layers);
        sandbox.Dispose();
        Assert.Ignore($"This machine does not have {Name}, but {found}.");
        return sandbox;
    }
}
