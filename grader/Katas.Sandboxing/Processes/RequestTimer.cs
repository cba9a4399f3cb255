namespace Katas.Sandboxing.Processes;

/// <summary>Measures what one request costs the process that was asked, and says when that is too much.</summary>
internal sealed class RequestTimer(Deadline deadline, TimeProvider time)
{
    private const long MostResident = 1280L << 20; // includes shared memory, which no kernel limit counts

    private readonly long started = time.GetTimestamp();
    private readonly Dictionary<string, ThreadUsage> threads = new(StringComparer.Ordinal); // one that has ended keeps what it had
    private ProcessUsage? before;
    private TimeSpan starved;
    private TimeUse? frozen;

    /// <summary>What the request has cost so far; time in which it waited for a core is not charged.</summary>
    public TimeUse Cost => frozen ?? new TimeUse(Elapsed - starved, Elapsed);

    private TimeSpan Elapsed => time.GetElapsedTime(started);

    /// <summary>From now on the request costs nothing; its limits stay.</summary>
    public void Freeze() => frozen = Cost;

    /// <summary>Charges all of it after all.</summary>
    public void Unfreeze() => frozen = null;

    /// <summary>Checks what the process has used; to be called every few milliseconds. Returns why to stop it, or null.</summary>
    /// <param name="now">What it has used until now; null where it has ended, and only its pipes are still open.</param>
    public ProcessExitKind? Check(ProcessUsage? now)
    {
        if (now is not { } used)
            return IsLate() ? ProcessExitKind.TimedOut : null;
        before ??= used; // read at the first check, not at the start: most calls are over by then
        foreach (var (id, thread) in used.Threads)
            threads[id] = thread;
        starved = Starved(before.Value, used.Processor);
        if (used.Resident > MostResident)
            return ProcessExitKind.MemoryLimit;
        return used.Processor - before.Value.Processor >= deadline.Processor || IsLate() ? ProcessExitKind.TimedOut : null;
    }

    /// <summary>
    /// The wall-clock limit is for code that waits. Code that is ready to run but gets no core is not late: its processor time decides,
    /// or in the end the wall clock, so that nothing that looks like waiting for a core lasts for ever.
    /// </summary>
    private bool IsLate() => Elapsed - starved >= deadline.Clock || Elapsed >= deadline.Longest;

    /// <summary>
    /// How long the thread that computes the answer has waited for a core, as the kernel counts it. An answer may leave its work to another
    /// thread, so it is whichever waited longest. As long as other threads of the process ran, they may have been what it waited for, and
    /// that is charged to the submission.
    /// </summary>
    private TimeSpan Starved(ProcessUsage before, TimeSpan now)
    {
        var processor = now - before.Processor;
        var longest = TimeSpan.Zero;
        foreach (var (id, thread) in threads)
        {
            var earlier = before.Threads.GetValueOrDefault(id);
            var byOthersOfItsOwn = processor - (thread.Ran - earlier.Ran);
            var waited = thread.Waited - earlier.Waited - (byOthersOfItsOwn > TimeSpan.Zero ? byOthersOfItsOwn : TimeSpan.Zero);
            longest = waited > longest ? waited : longest;
        }
        return longest;
    }
}
