using System.Diagnostics;

namespace Katas.Sandboxing.Processes;

/// <summary>Measures what one request costs the process that was asked, and says when that is too much.</summary>
internal sealed class RequestTimer(Deadline deadline)
{
    private const long MostResident = 1280L << 20; // includes shared memory, which no kernel limit counts
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
    /// What the request has cost: processor time and waiting, but not the time in which the process was ready to run and got no core.
    /// A brief request costs its wall-clock time.
    /// </summary>
    public TimeSpan Cost => clock.Elapsed is var elapsed && (elapsed <= Brief || processor + idle > elapsed) ? elapsed : processor + idle;

    /// <summary>Checks the process; to be called every few milliseconds. Returns why to stop it, or null.</summary>
    public ProcessExitKind? Check(Process process)
    {
        var used = ProcessUsage.Of(process);
        processorBefore ??= used.Processor; // read at the first check, not at the start: most calls are over by then
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
    /// The wall-clock limit is for code that waits. Code that is ready to run but gets no core is not late:
    /// its processor time decides, or in the end the wall-clock limit many times over.
    /// </summary>
    private bool IsLate() =>
        clock.Elapsed >= deadline.Clock && (idleLooks >= MostIdleLooks || clock.Elapsed >= MostStarvation * deadline.Clock);
}
