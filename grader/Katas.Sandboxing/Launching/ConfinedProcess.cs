using System.Diagnostics;
using System.Runtime.Versioning;
using Katas.Sandboxing.Processes;

namespace Katas.Sandboxing.Launching;

/// <summary>A program that was confined before its first instruction.</summary>
[SupportedOSPlatform("linux")]
internal sealed class ConfinedProcess : RunningProgram
{
    private readonly Lock gate = new();
    private readonly StandardStreams streams;
    private readonly int id;
    private readonly bool mayHaveChildren;
    private int? exitCode;

    private ConfinedProcess(int id, StandardStreams streams, bool mayHaveChildren)
        : base(Process.GetProcessById(id))
    {
        this.id = id;
        this.streams = streams;
        this.mayHaveChildren = mayHaveChildren;
    }

    public override Stream Input => streams.Input;

    public override Stream Output => streams.Output;

    public override Stream Errors => streams.Errors;

    public override int? ExitCode
    {
        get
        {
            lock (gate)
                return exitCode ??= NewProcess.TryReap(id);
        }
    }

    /// <exception cref="LaunchException">The new process could not confine itself, or there is no such program.</exception>
    public static ConfinedProcess Start(Launch launch, Confining confining)
    {
        var streams = new StandardStreams();
        try
        {
            using var calls = new ConfiningCalls(confining, streams.Descriptors);
            var list = calls.List;
            list.Then("program", LaunchCalls.Execute, list.Text(launch.File), list.Texts([launch.File, .. launch.Arguments]),
                list.Texts(launch.Environment.Select(variable => $"{variable.Key}={variable.Value}")));
            var id = NewProcess.Walk(list);
            streams.CloseTheirEnds();
            return new ConfinedProcess(id, streams, mayHaveChildren: confining.Filter is null);
        }
        catch
        {
            streams.Dispose();
            streams.Errors.Dispose(); // nobody reads it yet
            throw;
        }
    }

    public override bool WaitForExit(TimeSpan patience)
    {
        var giveUp = Environment.TickCount64 + (long)patience.TotalMilliseconds;
        while (ExitCode is null)
        {
            if (Environment.TickCount64 > giveUp)
                return false;
            Thread.Sleep(1);
        }
        return true;
    }

    /// <summary>The id is signalled only while it is certainly ours: a process that has ended keeps its id until it is reaped.</summary>
    public override void Kill()
    {
        lock (gate)
        {
            if ((exitCode ??= NewProcess.TryReap(id)) is not null)
                return;
            if (mayHaveChildren)
                NewProcess.KillWithChildren(id);
            else
                NewProcess.Kill(id);
        }
    }

    public override void Dispose()
    {
        streams.Dispose();
        base.Dispose();
    }
}
