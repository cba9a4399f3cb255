using System.Diagnostics.CodeAnalysis;

namespace Katas.Grading.Running;

/// <summary>
/// Runs the grader's own work on untrusted answers. Suites and models compute with what a submission returned, and an answer made for it
/// can keep them busy for ever. The runtime cannot stop a thread, so such work is abandoned: it costs a core, but not the grades of others.
/// </summary>
internal static class Watchdog
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(100);

    /// <summary>True if the work came to an end by itself; what it throws is thrown here.</summary>
    /// <param name="work">Runs on a thread of its own.</param>
    /// <param name="giveUp">Asked again and again while the work runs; true abandons it.</param>
    /// <param name="result">What the work returned.</param>
    public static bool TryRun<T>(Func<T> work, Func<bool> giveUp, [MaybeNullWhen(false)] out T result)
    {
        result = default;
        var running = Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        while (Task.WaitAny([running], Tick) < 0)
        {
            if (giveUp())
                return false;
        }
        result = running.GetAwaiter().GetResult();
        return true;
    }
}
