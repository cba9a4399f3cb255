using System.Runtime.ExceptionServices;

namespace Katas.Grading.Running;

/// <summary>
/// Runs our own work on strangers' answers. Suites and models compute with what a submission returned, and an answer made for it
/// can keep them busy for ever. The runtime cannot stop a thread, so such work is left behind: it costs a core, but not the grades of others.
/// </summary>
internal static class Watchdog
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(100);

    /// <summary>Whether the work came to an end by itself; what it throws is thrown here.</summary>
    public static bool TryRun(Action work, Func<bool> isStuck)
    {
        ExceptionDispatchInfo? thrown = null;
        var thread = new Thread(() => thrown = Caught(work)) { IsBackground = true };
        thread.Start();
        while (!thread.Join(Tick))
        {
            if (isStuck())
                return false;
        }
        thrown?.Throw();
        return true;
    }

    private static ExceptionDispatchInfo? Caught(Action work)
    {
        try
        {
            work();
            return null;
        }
#pragma warning disable CA1031 // it is thrown again where the work was asked for
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return ExceptionDispatchInfo.Capture(exception);
        }
    }
}
