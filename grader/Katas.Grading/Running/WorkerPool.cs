using System.ComponentModel;
using Katas.Confinement;
using Katas.Core;
using Katas.Core.Kits;
using Katas.Sandboxing;
using Katas.Sandboxing.Launching;
using Katas.Sandboxing.Processes;

namespace Katas.Grading.Running;

/// <summary>Keeps one worker process waiting, so that its start delays no test. Threads may share it.</summary>
public sealed class WorkerPool(KitPaths paths, Sandbox sandbox) : IDisposable
{
    private const int HeapMegabytes = 384;

    private readonly ConfinedProgram program = Program(paths);
    private readonly Lock gate = new();
    private ChildProcess? waiting;

    /// <summary>The program in which learner code runs, and what it may use.</summary>
    public static ConfinedProgram Program(KitPaths paths) =>
        new(paths.Worker, HeapMegabytes,
            new ResourceQuota(PrivateMegabytes: 1024, AddressMegabytes: 2048, Threads: 128, ProcessorSeconds: 600));

    /// <summary>Starts a worker ahead of need; where that fails, the next one who needs a worker hears of it.</summary>
    public void Prepare()
    {
        lock (gate)
            waiting ??= TryStart(out _);
    }

    /// <summary>Makes sure that the sandbox holds what it guarantees.</summary>
    /// <exception cref="UsageException">It does not; nothing may be graded in it.</exception>
    public void Prove() => sandbox.Prove(program);

    /// <summary>A fresh worker process; the next one is started at once.</summary>
    /// <exception cref="GraderFaultException">There is none.</exception>
    public ChildProcess Take()
    {
        lock (gate)
        {
            var reason = "";
            var taken = waiting ?? TryStart(out reason) ?? throw new GraderFaultException($"A worker did not start: {reason}");
            waiting = TryStart(out _);
            return taken;
        }
    }

    private ChildProcess? TryStart(out string reason)
    {
        try
        {
            reason = "";
            return sandbox.Start(program);
        }
        catch (Exception exception) when (exception is LaunchException or Win32Exception or IOException)
        {
            reason = exception.Message;
            return null;
        }
    }

    public void Dispose() => waiting?.Dispose();
}
