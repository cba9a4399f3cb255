using System.Diagnostics;

namespace Katas.Sandboxing.Processes;

/// <summary>What one question has cost the process that was asked, and whether that is too much.</summary>
internal sealed class RequestTimer(Deadline deadline)
{
    private const long MostResident = 1280L << 20; // shared memory too, which no limit of the kernel counts
    private const int MostIdleLooks = 10;
    private const int MostStarvation = 10; // times the deadline's clock

    private static readonly TimeSpan Brief = TimeSpan.FromMilliseconds(100);

    private readonly Stopwatch clock = Stopwatch.StartNew();
    private TimeSpan? processorBefore;
    private TimeSpan processor;
    private TimeSpan idle;
    private TimeSpan looked;
    private int idleLooks;

    /// <summary>
    /// What the question has cost: work and waiting, but not the time in which the process would have worked and got no core.
    /// A brief question costs what the clock says.
    /// </summary>
    public TimeSpan Cost => clock.Elapsed is var elapsed && (elapsed <= Brief || processor + idle > elapsed) ? elapsed : processor + idle;

    /// <summary>Looks at the process, as is to be done every few milliseconds; says why to stop it, or null.</summary>
    public ProcessExitKind? Check(Process process)
    {
        var used = ProcessUsage.Of(process);
        processorBefore ??= used.Processor; // taken at the first look, not at the start: most calls are over by then
        Note(process, used.Processor - processorBefore.Value);
        if (used.Resident > MostResident)
            return ProcessExitKind.MemoryLimit;
        return processor >= deadline.Processor || IsLate() ? ProcessExitKind.TimedOut : null;
    }

    private void Note(Process process, TimeSpan total)
    {
        var elapsed = clock.Elapsed;
        var isIdle = elapsed > Brief && !ProcessUsage.IsBusy(process);
        idleLooks = isIdle ? idleLooks + 1 : 0;
        if (isIdle && elapsed - looked > total - processor)
            idle += elapsed - looked - (total - processor);
        (processor, looked) = (total, elapsed);
    }

    /// <summary>
    /// The clock is for code that waits. Code that would work but gets no core, because others have them all, is not late:
    /// its processor time will tell, or in the end the clock many times over.
    /// </summary>
    private bool IsLate() => clock.Elapsed >= deadline.Clock && (idleLooks >= MostIdleLooks || clock.Elapsed >= MostStarvation * deadline.Clock);
}
