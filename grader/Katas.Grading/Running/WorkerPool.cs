using Katas.Confinement;
using Katas.Core.Kits;
using Katas.Sandboxing;
using Katas.Sandboxing.Processes;

namespace Katas.Grading.Running;

/// <summary>Keeps one worker process waiting, so that its start delays no test.</summary>
public sealed class WorkerPool(KitPaths paths, Sandbox sandbox) : IDisposable
{
    private const int HeapMegabytes = 384;

    private readonly ConfinedProgram program = Program(paths);
    private ChildProcess? waiting;

    /// <summary>The program in which learner code runs, and what it may use.</summary>
    public static ConfinedProgram Program(KitPaths paths) =>
        new(paths.Worker, HeapMegabytes,
            new ResourceQuota(PrivateMegabytes: 1024, AddressMegabytes: 2048, Threads: 128, ProcessorSeconds: 600));

    /// <summary>Starts a worker ahead of need.</summary>
    public void Prepare() => waiting ??= sandbox.Start(program);

    /// <summary>A fresh worker process; the next one is started at once.</summary>
    public ChildProcess Take()
    {
        Prepare();
        var taken = waiting!;
        waiting = sandbox.Start(program);
        return taken;
    }

    public void Dispose() => waiting?.Dispose();
}
