using System.Diagnostics;
using Katas.Wire;

namespace Katas.Sandboxing.Processes;

/// <summary>
/// One of our programs behind two pipes: one frame is a request, one frame is its answer, and each request has a time limit.
/// This is the only place that starts and stops processes.
/// </summary>
public sealed class ChildProcess : IDisposable
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(20);

    private readonly Process process;
    private readonly Layers requiredLayers;
    private readonly FrameChannel channel;
    private readonly Timer watch;
    private readonly Lock gate = new();
    private RequestTimer? clock;
    private ulong lastId;
    private ProcessExitKind? stopped;

    private ChildProcess(Process process, Layers requiredLayers)
    {
        this.process = process;
        this.requiredLayers = requiredLayers;
        channel = new FrameChannel(process.StandardOutput.BaseStream, process.StandardInput.BaseStream, WireLimits.WorkerFrame);
        Printed = new PrintedOutput(process.StandardError.BaseStream, () => Stop(ProcessExitKind.OutputLimit));
        watch = new Timer(_ => Watch());
    }

    public int Id => process.Id;

    /// <summary>What the last request has cost.</summary>
    public TimeSpan LastCost { get; private set; }

    /// <summary>What the process prints on standard output and standard error.</summary>
    public PrintedOutput Printed { get; }

    public static ChildProcess Start(Launch launch)
    {
        var start = new ProcessStartInfo(launch.File, launch.Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment.Clear();
        foreach (var (name, value) in launch.Environment)
            start.Environment[name] = value;
        return new ChildProcess(Process.Start(start)!, launch.RequiredLayers);
    }

    /// <summary>Waits for the first frame, with which the process reports that it is ready and which layers confine it.</summary>
    /// <exception cref="ProcessEndedException">The process ended first, or a required layer is missing.</exception>
    public void WaitUntilReady(TimeSpan patience)
    {
        var layers = Ready(Exchange(null, FrameKind.Ready, new Deadline(patience, patience)));
        if ((requiredLayers & ~layers) is var missing and not Layers.None)
            throw ProtocolViolation($"the layers '{missing}' are not in force");
    }

    /// <summary>Sends a request and returns its answer, which must be of one kind.</summary>
    /// <exception cref="ProcessEndedException">The process ended, was stopped at the deadline, or sent something else.</exception>
    public ReadOnlyMemory<byte> Ask(FrameKind kind, ReadOnlyMemory<byte> payload, FrameKind expected, Deadline limit) =>
        Exchange(new Frame(kind, ++lastId, payload), expected, limit);

    /// <summary>Asks whether the process is still there, and returns what it had printed until then.</summary>
    /// <exception cref="ProcessEndedException">There is none.</exception>
    public string Ping(Deadline limit)
    {
        Ask(FrameKind.Ping, ReadOnlyMemory<byte>.Empty, FrameKind.Pong, limit);
        return Printed.TakeUntil(lastId, TimeSpan.FromMilliseconds(250));
    }

    /// <summary>Stops the process for a violation of the protocol that showed only after its frame was read.</summary>
    public ProcessEndedException ProtocolViolation(string detail)
    {
        Stop(ProcessExitKind.ProtocolViolation);
        return new ProcessEndedException(new ProcessExit(ProcessExitKind.ProtocolViolation, 0, detail));
    }

    public void Dispose()
    {
        watch.Dispose();
        Kill();
        process.WaitForExit(TimeSpan.FromSeconds(5));
        process.Dispose();
    }

    private Layers Ready(ReadOnlyMemory<byte> payload)
    {
        try
        {
            return ReadyMessage.FromBytes(payload.Span).Layers;
        }
        catch (WireException exception)
        {
            throw ProtocolViolation(exception.Message);
        }
    }

    private ReadOnlyMemory<byte> Exchange(Frame? request, FrameKind expected, Deadline limit)
    {
        StartClock(limit);
        try
        {
            if (request is { } frame)
                channel.Write(frame);
            var answer = channel.Read() ?? throw new ProcessEndedException(End());
            if (answer.Kind != expected || answer.Id != (request?.Id ?? 0))
                throw ProtocolViolation($"an answer '{answer.Kind}' nobody asked for");
            return answer.Payload;
        }
        catch (WireException exception)
        {
            throw stopped is null ? ProtocolViolation(exception.Message) : new ProcessEndedException(End());
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            throw new ProcessEndedException(End());
        }
        finally
        {
            StopClock();
        }
    }

    private void StartClock(Deadline limit)
    {
        lock (gate)
        {
            clock = new RequestTimer(limit);
            watch.Change(Tick, Tick);
        }
    }

    private void StopClock()
    {
        lock (gate)
        {
            LastCost = clock?.Cost ?? TimeSpan.Zero;
            clock = null;
            watch.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }

    private void Watch()
    {
        lock (gate)
        {
            if (clock?.Check(process) is { } reason)
                Stop(reason);
        }
    }

    private void Stop(ProcessExitKind kind)
    {
        stopped ??= kind;
        Kill();
    }

    private ProcessExit End()
    {
        if (!process.WaitForExit(TimeSpan.FromSeconds(2)))
            Kill();
        process.WaitForExit(TimeSpan.FromSeconds(5));
        Printed.WaitForEnd(TimeSpan.FromSeconds(1));
        var code = process.HasExited ? process.ExitCode : -1;
        return new ProcessExit(stopped ?? ProcessExitKind.Exited, code, Printed.TakeAll());
    }

    private void Kill()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended already.
        }
    }
}
