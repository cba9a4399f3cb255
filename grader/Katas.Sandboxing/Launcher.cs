using System.Collections.Concurrent;

namespace Katas.Sandboxing;

/// <summary>
/// One thread that starts all processes and lives as long as they may. The kernel's "die with the parent" means the <em>thread</em>
/// that started the child.
/// </summary>
internal sealed class Launcher : IDisposable
{
    private readonly BlockingCollection<Action> starts = [];
    private readonly Thread thread;

    public Launcher()
    {
        thread = new Thread(Work) { IsBackground = true, Name = "launcher" };
        thread.Start();
    }

    /// <summary>Runs a start on the launcher's thread and waits for it.</summary>
    public T Run<T>(Func<T> start)
    {
        var started = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        starts.Add(() => Complete(started, start));
        return started.Task.GetAwaiter().GetResult();
    }

    /// <summary>Ends the thread, and with it every process that it started and that still runs.</summary>
    public void Dispose()
    {
        if (!thread.IsAlive)
            return;
        starts.CompleteAdding();
        thread.Join();
        starts.Dispose();
    }

    private static void Complete<T>(TaskCompletionSource<T> started, Func<T> start)
    {
        try
        {
            started.SetResult(start());
        }
#pragma warning disable CA1031 // it is thrown again where the start was asked for
        catch (Exception exception)
#pragma warning restore CA1031
        {
            started.SetException(exception);
        }
    }

    private void Work()
    {
        foreach (var start in starts.GetConsumingEnumerable())
            start();
    }
}
