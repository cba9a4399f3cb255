using Katas.Core;
using Katas.Core.Verdicts;
using Katas.Sandboxing.Processes;
using Katas.Wire;

namespace Katas.Sandboxing;

/// <summary>Starts our own programs at one isolation level: confined, or without confinement.</summary>
public abstract class Sandbox : IDisposable
{
    public abstract Isolation Isolation { get; }

    /// <summary>The layers of confinement that are in force, as reports name them.</summary>
    public abstract IReadOnlyList<string> Layers { get; }

    /// <summary>The sandbox for an isolation level.</summary>
    /// <param name="isolation">The level.</param>
    /// <param name="secrets">A folder in which confined programs must not find out what there is.</param>
    /// <exception cref="UsageException">This machine lacks something that the level requires; the message says how to get it.</exception>
    public static Sandbox For(Isolation isolation, string? secrets = null)
    {
        if (isolation != Isolation.Sandboxed)
            return new Unconfined(isolation);
        if (!OperatingSystem.IsLinux())
            throw new SandboxUnavailableException(SandboxErrors.OtherSystem);
        if (secrets is not null)
            PrivateFolder.Close(secrets);
        return LinuxSandbox.Open(Tools.Find());
    }

    public abstract ChildProcess Start(ConfinedProgram program);

    /// <summary>Tries from inside what the sandbox forbids, and returns each guarantee with whether it held.</summary>
    /// <exception cref="UsageException">The sandbox does not start here.</exception>
    public abstract IReadOnlyList<SandboxCheck> Probe(ConfinedProgram worker);

    /// <summary>Makes sure that the level's guarantees hold before any submitted code runs.</summary>
    /// <exception cref="UsageException">One does not hold; nothing may be graded at this level.</exception>
    public void Prove(ConfinedProgram worker)
    {
        var broken = Probe(worker).Where(guarantee => !guarantee.Holds).Select(guarantee => guarantee.Sentence).ToArray();
        if (broken.Length > 0)
        {
            throw new UsageException("The sandbox of this machine leaks, so nothing was graded. "
                + $"It does not keep that {string.Join(", that ", broken)}. {SandboxErrors.TrustInstead}");
        }
    }

    public abstract void Dispose();

    /// <summary>No confinement: separate processes, time limits and output limits only.</summary>
    private sealed class Unconfined(Isolation isolation) : Sandbox
    {
        private readonly Launcher launcher = new();

        public override Isolation Isolation => isolation;

        public override IReadOnlyList<string> Layers => [];

        public override ChildProcess Start(ConfinedProgram program) =>
            launcher.Run(() => ChildProcess.Start(DotnetProgram.Launch(program)));

        public override IReadOnlyList<SandboxCheck> Probe(ConfinedProgram worker) => [];

        public override void Dispose() => launcher.Dispose();
    }
}
