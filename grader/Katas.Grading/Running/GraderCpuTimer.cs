using System.Diagnostics;
using Katas.Sandboxing.Processes;

namespace Katas.Grading.Running;

/// <summary>
/// Measures what this thread works, lap by lap: by processor time where the system tells it, so that a machine with other things
/// to do is not charged to a submission.
/// </summary>
internal sealed class GraderCpuTimer
{
    private Reading last = Reading.Now();

    /// <summary>What was worked since the lap before, all of the time when another thread asks; then a new lap begins.</summary>
    public TimeUse Lap()
    {
        var (before, now) = (last, Reading.Now());
        last = now;
        var elapsed = Stopwatch.GetElapsedTime(before.Clock, now.Clock);
        var worked = before.Thread == now.Thread ? now.Processor - before.Processor : null;
        return new TimeUse(worked ?? elapsed, elapsed);
    }

    /// <summary>Begins a new lap; what was before is not charged.</summary>
    public void Skip() => last = Reading.Now();

    private readonly record struct Reading(int Thread, long Clock, TimeSpan? Processor)
    {
        public static Reading Now() => new(Environment.CurrentManagedThreadId, Stopwatch.GetTimestamp(), ThreadClock.Now);
    }
}
