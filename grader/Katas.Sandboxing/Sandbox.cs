using Katas.Core;
using Katas.Core.Verdicts;
using Katas.Sandboxing.Processes;
using Katas.Wire;

namespace Katas.Sandboxing;

/// <summary>Starts our own programs, confined as the level demands. Two kinds: bubblewrap, and none.</summary>
public abstract class Sandbox : IDisposable
{
    public abstract Isolation Isolation { get; }

    /// <summary>The sandbox for a level.</summary>
    /// <exception cref="UsageException">This machine does not have what the level demands; the message says how to get it.</exception>
    public static Sandbox For(Isolation isolation)
    {
        if (isolation != Isolation.Sandboxed)
            return new Unconfined(isolation);
        return OperatingSystem.IsLinux() ? BubblewrapSandbox.Open(Tools.Find()) : throw SandboxErrors.Refuse(SandboxErrors.OtherSystem);
    }

    public abstract ChildProcess Start(ConfinedProgram program);

    /// <summary>Tries from inside what the sandbox forbids; the promises, each with whether it held.</summary>
    /// <exception cref="UsageException">The sandbox does not start here.</exception>
    public abstract IReadOnlyList<SandboxCheck> Probe(ConfinedProgram worker);

    /// <summary>Makes sure that the level's promises hold before anything hostile runs.</summary>
    /// <exception cref="UsageException">They do not; nothing may be graded at this level.</exception>
    public void Prove(ConfinedProgram worker)
    {
        var broken = Probe(worker).Where(promise => !promise.Holds).Select(promise => promise.Sentence).ToArray();
        if (broken.Length > 0)
            throw new UsageException($"The sandbox of this machine leaks, so nothing was graded. It does not keep that {string.Join(", that ", broken)}. {SandboxErrors.TrustInstead}");
    }

    public abstract void Dispose();

    /// <summary>No confinement: two processes, deadlines and caps are all there is.</summary>
    private sealed class Unconfined(Isolation isolation) : Sandbox
    {
        public override Isolation Isolation => isolation;

        public override ChildProcess Start(ConfinedProgram program) => ChildProcess.Start(DotnetProgram.Launch(program.Path, program.HeapMegabytes));

        public override IReadOnlyList<SandboxCheck> Probe(ConfinedProgram worker) => [];

        public override void Dispose()
        {
            // There is nothing to take down.
        }
    }
}
