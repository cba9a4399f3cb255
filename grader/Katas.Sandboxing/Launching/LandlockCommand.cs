using System.Runtime.Versioning;
using Katas.Confinement;
using Katas.Sandboxing.Processes;

namespace Katas.Sandboxing.Launching;

/// <summary>
/// Starts a program by our own launcher alone: Landlock closes the files, and namespaces are added where the machine allows them.
/// </summary>
[SupportedOSPlatform("linux")]
internal sealed class LandlockCommand(Tools tools, StagingFolder staging, bool namespaces) : ISandboxCommand
{
    private const int FirstWithSignals = 6; // the version of Landlock
    private const int MoreThreads = 4096; // how many the user's other programs may start meanwhile

    /// <summary>
    /// The threads of this user, where they count against the limit of a worker: the kernel counts by user and by namespace of users.
    /// Root gives each worker a user of its own.
    /// </summary>
    private readonly int? counted = namespaces || Environment.IsPrivilegedProcess ? null : UserThreads.Count();

    public IReadOnlyList<string> Layers { get; } =
        [.. SandboxLayers.Always, SandboxLayers.Landlock, .. namespaces ? [SandboxLayers.Namespaces] : Array.Empty<string>()];

    /// <summary>Whether signals reach no other process, whatever filters allow: Landlock refuses them, or no other has its user.</summary>
    private bool ClosesSignals => tools.LandlockVersion >= FirstWithSignals || Environment.IsPrivilegedProcess;

    public Launch For(ConfinedProgram program)
    {
        var copy = staging.CopyOf(program);
        var quota = program.ResourceQuota;
        var enforced = counted is { } others ? quota with { Threads = others + MoreThreads } : quota;
        var filter = SelfConfinement.ArgumentFor(tools.Machine!, enforced, program.Besides, DotnetProgram.IsMusl && ClosesSignals);
        var start = copy.Start(Path.Combine(DotnetProgram.Root, "dotnet"), copy.Folder, filter);
        return new Launch(start[0], start[1..], DotnetProgram.Environment(program.HeapMegabytes))
        {
            RequiredLayers = Wire.Layers.All,
            Confining = Confining(enforced, copy.Folder) with { IsNative = copy.IsNative },
            MostThreads = counted is null ? null : quota.Threads,
        };
    }

    /// <summary>Confines a process that does nothing else.</summary>
    /// <exception cref="LaunchException">One of the calls is refused here.</exception>
    public void Try()
    {
        using var calls = new ConfiningCalls(Confining(new ResourceQuota(1024, 1024, 128, 60), staging.Folder));
        NewProcess.Reap(NewProcess.Walk(calls.List.Then("end", LaunchCalls.Exit, 0)));
    }

    private Confining Confining(ResourceQuota quota, string folder) => new(tools.Machine!, quota)
    {
        Filter = tools.FirstFilter,
        Folder = folder,
        LandlockVersion = tools.LandlockVersion,
        Namespaces = namespaces,
        LeftOut = tools.LeftOut,
    };
}
