using System.Runtime.Versioning;
using Katas.Core;
using Katas.Core.Verdicts;
using Katas.Sandboxing.Launching;
using Katas.Sandboxing.Processes;
using Katas.Wire;

namespace Katas.Sandboxing;

/// <summary>
/// A sandbox of the layers that this machine has: each program confines itself before its first instruction, and further once it runs.
/// </summary>
[SupportedOSPlatform("linux")]
internal sealed class LinuxSandbox : Sandbox
{
    private readonly Launcher launcher = new();
    private readonly StagingFolder staging;
    private readonly ISandboxCommand command;
    private readonly Dictionary<ConfinedProgram, Launch> launches = []; // used on the launcher's thread only

    private LinuxSandbox(Tools tools)
    {
        staging = new StagingFolder(tools.FirstFilter!);
        try
        {
            command = launcher.Run(() => SandboxTrials.Choose(tools, staging));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public override Isolation Isolation => Isolation.Sandboxed;

    public override IReadOnlyList<string> Layers => command.Layers;

    /// <summary>Its staging folder, which is named in the command line of every program it starts.</summary>
    public string Folder => staging.Folder;

    /// <exception cref="UsageException">This machine lacks what is needed.</exception>
    public static LinuxSandbox Open(Tools tools)
    {
        if (tools.Requirements().FirstOrDefault(requirement => !requirement.Holds) is { } missing)
            throw new SandboxUnavailableException(missing.Remedy);
        InheritedDescriptors.CloseOnStart();
        return new LinuxSandbox(tools);
    }

    public override ChildProcess Start(ConfinedProgram program) => launcher.Run(() => ChildProcess.Start(LaunchOf(program)));

    public override IReadOnlyList<SandboxCheck> Probe(ConfinedProgram worker)
    {
        using var process = Start(worker);
        var checks = SandboxProbe.Send(process, staging.Secret);
        new HonestCodeCheck(Start, worker).Run(process);
        return checks;
    }

    /// <summary>How a program is started; made once, because its filter alone is some hundred rules.</summary>
    private Launch LaunchOf(ConfinedProgram program)
    {
        if (!launches.TryGetValue(program, out var launch))
            launches.Add(program, launch = command.For(program));
        return launch;
    }

    public override void Dispose()
    {
        launcher.Dispose();
        staging.Dispose();
    }
}
