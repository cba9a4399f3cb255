using System.Diagnostics;
using System.Threading.Channels;
using Katas.Core;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Learning.Guides;
using Katas.Learning.Pictures;
using Katas.Learning.Watching;
using Katas.Sandboxing;

namespace Katas.Learning.Live;

/// <summary>
/// A compiler and a worker that wait for the next save, behind one thread that does one thing after the other. The learner's code runs
/// in the worker, never here.
/// </summary>
internal sealed class WarmSession : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1); // whoever saves again so soon should not wait for a warm-up

    private readonly KitPaths paths;
    private readonly Action<WatchEvent> tell;
    private readonly Channel<Action<KataBench>> requests = Channel.CreateUnbounded<Action<KataBench>>();

    public WarmSession(KitPaths paths, Action<WatchEvent> tell)
    {
        this.paths = paths;
        this.tell = tell;
        Work = Task.Factory.StartNew(Serve, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Ends when the session is disposed of, or fails when the kit cannot be used.</summary>
    public Task Work { get; }

    /// <summary>Runs the tests of a kata when those before it are done.</summary>
    public void Run(int kata)
    {
        var asked = Stopwatch.GetTimestamp();
        requests.Writer.TryWrite(bench => Run(bench, kata, asked));
    }

    /// <summary>Draws a picture when what was asked before it is done.</summary>
    public void Draw(PictureRequest wanted) => requests.Writer.TryWrite(bench => Make(() => new WatchEvent.Drew(bench.Draw(wanted))));

    /// <summary>Puts the points of a good answer beside the learner's when what was asked before it is done.</summary>
    public void Compare(int kata) => requests.Writer.TryWrite(bench => Make(() => new WatchEvent.Compared(bench.Compare(kata))));

    /// <summary>Takes no more requests; a run that has begun is finished within its kata's limits.</summary>
    public void Dispose() => requests.Writer.TryComplete();

    private void Serve()
    {
        var catalogue = Catalogue.Read(paths);
        tell(new WatchEvent.GuidesRead(KataGuide.ReadAll(paths, catalogue)));
        using var sandbox = Sandbox.For(Isolation.Own);
        using var pipeline = LearnerPipeline.Open(paths, catalogue, sandbox);
        tell(new WatchEvent.Ready());
        var bench = new KataBench(paths, catalogue, pipeline);
        while (IsMore(bench))
        {
            while (requests.Reader.TryRead(out var serve))
                serve(bench);
        }
    }

    /// <summary>Waits for the next request, and warms up meanwhile; false at the end of the session.</summary>
    private bool IsMore(KataBench bench)
    {
        var more = requests.Reader.WaitToReadAsync().AsTask();
        while (!more.Wait(Pause) && TryWarmUp(bench))
        {
        }
        return more.GetAwaiter().GetResult();
    }

    private static bool TryWarmUp(KataBench bench)
    {
        try
        {
            return bench.TryWarmUp();
        }
        catch (Exception exception) when (IsExpected(exception))
        {
            return false; // the next run says it
        }
    }

    private void Run(KataBench bench, int kata, long asked)
    {
        try
        {
            foreach (var run in bench.Run(kata))
                tell(new WatchEvent.Ran(run, Stopwatch.GetElapsedTime(asked)));
        }
        catch (Exception exception) when (IsExpected(exception))
        {
            tell(new WatchEvent.RunFailed(kata, exception.Message));
        }
    }

    private void Make(Func<WatchEvent> make)
    {
        try
        {
            tell(make());
        }
        catch (Exception exception) when (IsExpected(exception))
        {
            tell(new WatchEvent.Noticed(exception.Message));
        }
    }

    private static bool IsExpected(Exception exception) => exception is UsageException or GraderFaultException or IOException;
}
