using System.Diagnostics;

namespace Katas.Grader.Processes;

/// <summary>What one question has cost the process that was asked, and whether that is too much.</summary>
internal sealed class QuestionClock(Deadline deadline)
{
    private const long MostResident = 1280L << 20; // shared memory too, which no limit of the kernel counts
    private const int MostIdleLooks = 10;
    private const int MostStarvation = 10; // times the deadline's clock

    private readonly Stopwatch clock = Stopwatch.StartNew();
    private TimeSpan? processorBefore;
    private int idleLooks;

    /// <summary>Looks at the process, as is to be done every few milliseconds; says why to stop it, or null.</summary>
    public EndingKind? Look(Process process)
    {
        var used = ProcessUsage.Of(process);
        processorBefore ??= used.Processor; // taken at the first look, not at the start: most calls are over by then
        if (used.Resident > MostResident)
            return EndingKind.Exhausted;
        return used.Processor - processorBefore >= deadline.Processor || IsLate(process) ? EndingKind.TimedOut : null;
    }

    /// <summary>
    /// The clock is for code that waits. Code that would work but gets no core, because others have them all, is not late:
    /// its processor time will tell, or in the end the clock many times over.
    /// </summary>
    private bool IsLate(Process process)
    {
        if (clock.Elapsed < deadline.Clock)
            return false;
        idleLooks = ProcessUsage.IsBusy(process) ? 0 : idleLooks + 1;
        return idleLooks >= MostIdleLooks || clock.Elapsed >= MostStarvation * deadline.Clock;
    }
}
