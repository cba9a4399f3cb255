using Katas.Grader.Kits;
using Katas.Grader.Processes;

namespace Katas.Grader.Running;

/// <summary>Keeps one worker process waiting, so that nobody waits for its start.</summary>
internal sealed class WorkerPool(KitPaths paths) : IDisposable
{
    private ChildProcess? waiting;

    /// <summary>Starts a worker ahead of need.</summary>
    public void WarmUp() => waiting ??= Start();

    /// <summary>A fresh worker process; the next one is started at once.</summary>
    public ChildProcess Take()
    {
        WarmUp();
        var taken = waiting!;
        waiting = Start();
        return taken;
    }

    public void Dispose() => waiting?.Dispose();

    private ChildProcess Start() => ChildProcess.Start(DotnetProgram.Launch(paths.Worker, Worker.HeapMegabytes));
}
