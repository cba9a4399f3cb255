using System.Diagnostics;
using Katas.Sandboxing.Processes;

namespace Katas.Grading.Running;

/// <summary>
/// Measures what this thread works, lap by lap: by processor time where the system tells it, so that a machine with other things
/// to do is not charged to a submission.
/// </summary>
internal sealed class GraderCpuTimer
{
    private int thread;
    private long started;
    private TimeSpan? processor;

    public GraderCpuTimer() => Skip();

    /// <summary>What was worked since the lap before, all of the time when another thread asks; then a new lap begins.</summary>
    public TimeUse Lap()
    {
        var elapsed = Stopwatch.GetElapsedTime(started);
        var worked = thread == Environment.CurrentManagedThreadId ? ThreadClock.Now - processor : null;
        Skip();
        return new TimeUse(worked ?? elapsed, elapsed);
    }

    /// <summary>Begins a new lap; what was before is not charged.</summary>
    public void Skip() => (thread, started, processor) = (Environment.CurrentManagedThreadId, Stopwatch.GetTimestamp(), ThreadClock.Now);
}
