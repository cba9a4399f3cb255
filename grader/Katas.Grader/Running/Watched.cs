using System.Diagnostics;
using System.Globalization;
using System.Runtime;

namespace Katas.Grader.Running;

/// <summary>
/// Runs our own work on strangers' answers. Suites and models compute with what a submission returned, and an answer made for it
/// can keep them busy for ever or fill the memory. Nothing ends that but to break off the thread.
/// </summary>
internal static class Watched
{
    private const long MostMemory = 1536L << 20; // honest answers leave it below a quarter of that

    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(100);

    /// <summary>Whether the work came to an end by itself.</summary>
    public static bool Completes(Action work, Func<bool> isTooMuch)
    {
        using var stop = new CancellationTokenSource();
        using var done = new ManualResetEventSlim();
        var watch = new Thread(() => Watch(stop, done, isTooMuch)) { IsBackground = true };
        var culture = CultureInfo.CurrentCulture;
        watch.Start();
        try
        {
#pragma warning disable SYSLIB0046 // it may leave state half made; our suites and models keep none, and the worker they asked is replaced
            ControlledExecution.Run(work, stop.Token);
#pragma warning restore SYSLIB0046
            return true;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            GC.Collect(); // what the work had filled is garbage now, and must not count against the next
            return false;
        }
        finally
        {
            done.Set();
            watch.Join();
            CultureInfo.CurrentCulture = culture;
        }
    }

    /// <summary>Whether some work has taken more time than it may, or has filled the memory.</summary>
    public static bool IsTooMuch(long started, TimeSpan patience) => Stopwatch.GetElapsedTime(started) > patience || GC.GetTotalMemory(false) > MostMemory;

    private static void Watch(CancellationTokenSource stop, ManualResetEventSlim done, Func<bool> isTooMuch)
    {
        while (!done.Wait(Tick))
        {
            if (!isTooMuch())
                continue;
            stop.Cancel();
            return;
        }
    }
}
