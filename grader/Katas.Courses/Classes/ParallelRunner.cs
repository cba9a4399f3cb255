using System.Collections.Concurrent;

namespace Katas.Courses.Classes;

/// <summary>Works on submissions side by side.</summary>
internal static class ParallelRunner
{
    private const int Backlog = 64;

    /// <summary>
    /// Gives each worker a thread of its own and submissions in order, one when it is free. Steps come back on the thread of
    /// the caller. When a worker fails, the others finish what they are at, and the failure is thrown here.
    /// </summary>
    public static void Run(IReadOnlyList<ClassSubmission> submissions, IReadOnlyList<Func<ClassSubmission, GradingEvent>> workers,
        Action<GradingEvent> onStep)
    {
        var waiting = new ConcurrentQueue<ClassSubmission>(submissions);
        using var steps = new BlockingCollection<GradingEvent>(Backlog);
        var lanes = Task.WhenAll(workers.Select(worker => Task.Factory.StartNew(
            () => Work(waiting, worker, steps), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
        var end = lanes.ContinueWith(_ => steps.CompleteAdding(), TaskScheduler.Default);
        foreach (var step in steps.GetConsumingEnumerable())
            onStep(step);
        end.GetAwaiter().GetResult();
        lanes.GetAwaiter().GetResult();
    }

    private static void Work(ConcurrentQueue<ClassSubmission> waiting, Func<ClassSubmission, GradingEvent> worker,
        BlockingCollection<GradingEvent> steps)
    {
        try
        {
            while (waiting.TryDequeue(out var submission))
                steps.Add(worker(submission));
        }
        catch
        {
            waiting.Clear();
            throw;
        }
    }
}
