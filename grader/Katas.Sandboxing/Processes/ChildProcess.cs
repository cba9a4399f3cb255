using Katas.Sandboxing.Launching;
using Katas.Wire;

namespace Katas.Sandboxing.Processes;

/// <summary>
/// One of our programs behind two pipes: one frame is a request, one frame is its answer, and each request has a time limit.
/// </summary>
public sealed class ChildProcess : IDisposable
{
    private static readonly TimeSpan Late = TimeSpan.FromSeconds(2); // a busy machine hands over late what was printed
    private static readonly TimeSpan Vain = TimeSpan.FromMilliseconds(250);

    private readonly RunningProgram program;
    private readonly Launch launch;
    private readonly FrameChannel channel;
    private readonly RequestWatch watch;
    private readonly SharedCore core;
    private ulong lastId;
    private ProcessExitKind? stopped;

    private ChildProcess(RunningProgram program, Launch launch)
    {
        this.program = program;
        this.launch = launch;
        channel = new FrameChannel(program.Output, program.Input, WireLimits.WorkerFrame);
        watch = new RequestWatch(Check, Stop);
        core = new SharedCore(number => channel.Write(new Frame(FrameKind.StayOnCore, 0, BitConverter.GetBytes(number))));
        Printed = new PrintedOutput(program.Errors, () => Stop(ProcessExitKind.OutputLimit), BeginEnd);
    }

    public int Id => program.Process.Id;

    /// <summary>What the last request has cost.</summary>
    public TimeUse LastCost { get; private set; }

    /// <summary>What the process prints on standard output and standard error.</summary>
    public PrintedOutput Printed { get; }

    /// <exception cref="LaunchException">A process that must confine itself could not.</exception>
    public static ChildProcess Start(Launch launch) => new(Started(launch), launch);

    /// <summary>Waits for the first frame, with which the process reports that it is ready and which layers confine it.</summary>
    /// <exception cref="ProcessEndedException">The process ended first, or a required layer is missing.</exception>
    public void WaitUntilReady(TimeSpan patience)
    {
        var layers = Ready(Exchange(null, FrameKind.Ready, new Deadline(patience, patience)));
        if ((launch.RequiredLayers & ~layers) is var missing and not Layers.None)
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
        core.Leave();
        return Printed.TakeUntil(lastId, Printed.MissesMarks ? Vain : Late);
    }

    /// <summary>Stops the process for a violation of the protocol that showed only after its frame was read.</summary>
    public ProcessEndedException ProtocolViolation(string detail)
    {
        Stop(ProcessExitKind.ProtocolViolation);
        return new ProcessEndedException(new ProcessExit(ProcessExitKind.ProtocolViolation, 0, detail));
    }

    public void Dispose()
    {
        core.Leave();
        watch.Dispose();
        program.Kill();
        program.WaitForExit(TimeSpan.FromSeconds(5));
        program.Dispose();
    }

    private static RunningProgram Started(Launch launch) => launch.Confining is { } confining && OperatingSystem.IsLinux()
        ? ConfinedProcess.Start(launch, confining)
        : FrameworkProgram.Start(launch);

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
        watch.Begin(limit);
        try
        {
            return Answer(request, expected);
        }
        catch (Exception exception) when (exception is TruncatedFrameException or IOException or ObjectDisposedException)
        {
            throw new ProcessEndedException(End()); // maybe while it wrote
        }
        catch (WireException exception)
        {
            throw stopped is null ? ProtocolViolation(exception.Message) : new ProcessEndedException(End());
        }
        finally
        {
            LastCost = watch.End();
        }
    }

    private ReadOnlyMemory<byte> Answer(Frame? request, FrameKind expected)
    {
        if (request is { } frame)
        {
            if (frame.Kind == FrameKind.Call)
                core.Stay();
            channel.Write(frame);
        }
        var answer = channel.Read() ?? throw new ProcessEndedException(End());
        if (answer.Kind != expected || answer.Id != (request?.Id ?? 0))
            throw ProtocolViolation($"an unexpected answer '{answer.Kind}'");
        if (CheckThreads() is { } reason) // they may have come between two looks
        {
            Stop(reason);
            throw new ProcessEndedException(End());
        }
        watch.Unfreeze(); // code that pretends a report of its end and goes on is charged for all that it did
        return answer.Payload;
    }

    /// <summary>
    /// The end of the process has begun. How long the runtime's report of it takes, and our reading of what it printed, depends on the
    /// machine, so that is not charged.
    /// </summary>
    private void BeginEnd() => watch.Freeze();

    private ProcessExitKind? Check(RequestTimer request) => request.Check(ProcessUsage.Of(program.Process)) ?? CheckThreads();

    private ProcessExitKind? CheckThreads() =>
        launch.MostThreads is { } most && ProcessUsage.ThreadsOf(program.Process) > most ? ProcessExitKind.ThreadLimit : null;

    private void Stop(ProcessExitKind kind)
    {
        if (stopped is not null)
            return; // to kill is to look through all processes of the machine, and a flood would ask for it many times
        stopped = kind;
        BeginEnd();
        program.Kill();
    }

    private ProcessExit End()
    {
        BeginEnd();
        if (!program.WaitForExit(TimeSpan.FromSeconds(2)))
            program.Kill();
        program.WaitForExit(TimeSpan.FromSeconds(5));
        Printed.WaitForEnd(TimeSpan.FromSeconds(10)); // its last words say why it ended; a busy machine hands them over late
        return ProcessExit.Of(stopped, program.ExitCode ?? -1, Printed.TakeAll());
    }
}
