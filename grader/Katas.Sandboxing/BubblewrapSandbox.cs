using System.Runtime.Versioning;
using Katas.Core;
using Katas.Core.Verdicts;
using Katas.Sandboxing.Processes;
using Katas.Wire;

namespace Katas.Sandboxing;

/// <summary>
/// A sandbox made with bubblewrap: namespaces, an almost empty root file system and the first filter; the program then confines itself
/// further.
/// </summary>
[SupportedOSPlatform("linux")]
internal sealed class BubblewrapSandbox : Sandbox
{
    private readonly Launcher launcher = new();
    private readonly StagingFolder staging;
    private readonly BubblewrapCommand command;

    private BubblewrapSandbox(Tools tools)
    {
        staging = new StagingFolder(tools.Machine!);
        command = new BubblewrapCommand(tools, staging);
    }

    public override Isolation Isolation => Isolation.Sandboxed;

    /// <summary>Its staging folder, which is named in the command line of every program it starts.</summary>
    public string Folder => staging.Folder;

    /// <exception cref="UsageException">A tool is missing.</exception>
    public static BubblewrapSandbox Open(Tools tools)
    {
        if (tools.Requirements().FirstOrDefault(requirement => !requirement.Holds) is { } missing)
            throw new SandboxUnavailableException(missing.Remedy);
        InheritedDescriptors.CloseOnStart();
        return new BubblewrapSandbox(tools);
    }

    public override ChildProcess Start(ConfinedProgram program) => launcher.Run(() => ChildProcess.Start(command.For(program)));

    public override IReadOnlyList<SandboxCheck> Probe(ConfinedProgram worker)
    {
        using var process = Start(worker);
        return SandboxProbe.Send(process, staging.Secret);
    }

    public override void Dispose()
    {
        launcher.Dispose();
        staging.Dispose();
    }
}
