using Katas.Core;
using Katas.Core.Kits;
using Katas.Sandboxing.Processes;
using Katas.Wire;

namespace Katas.Grading.Running;

/// <summary>One worker process with one submission in it.</summary>
internal sealed class Worker : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly Deadline Loading = new(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(10));

    private readonly ChildProcess process;

    private Worker(ChildProcess process) => this.process = process;

    /// <summary>Gives a waiting process the submission; it may end the process while it is loaded.</summary>
    /// <exception cref="GraderFaultException">The process did not start.</exception>
    public static WorkerResult<Worker> Load(ChildProcess process, LoadMessage message)
    {
        WaitUntilReady(process);
        try
        {
            process.Ask(FrameKind.Load, message.ToBytes(), FrameKind.Loaded, Loading);
            return new WorkerResult<Worker>(new Worker(process), null, process.LastCost);
        }
        catch (ProcessEndedException ended)
        {
            process.Dispose();
            return new WorkerResult<Worker>(null, ended.ProcessExit, process.LastCost);
        }
    }

    /// <summary>Asks one member; a reply is well-formed.</summary>
    public WorkerResult<Reply> Call(Member member, CallMessage call, Deadline limit)
    {
        var request = call.ToBytes();
        try
        {
            var reply = Read(member, process.Ask(FrameKind.Call, request, FrameKind.Reply, limit).Span);
            return new WorkerResult<Reply>(reply, null, process.LastCost);
        }
        catch (WireException exception)
        {
            return new WorkerResult<Reply>(null, process.ProtocolViolation(exception.Message).ProcessExit, process.LastCost);
        }
        catch (ProcessEndedException ended)
        {
            return new WorkerResult<Reply>(null, ended.ProcessExit, process.LastCost);
        }
    }

    /// <summary>Asks for a sign of life; the answer is what was printed since the ping before.</summary>
    public WorkerResult<string> Ping(Limits limits)
    {
        try
        {
            var printed = process.Ping(new Deadline(limits.Call, limits.CallOnTheClock));
            return new WorkerResult<string>(printed, null, process.LastCost);
        }
        catch (ProcessEndedException ended)
        {
            return new WorkerResult<string>(null, ended.ProcessExit, process.LastCost);
        }
    }

    public void Dispose() => process.Dispose();

    /// <exception cref="WireException">The bytes are no reply of this member.</exception>
    private static Reply Read(Member member, ReadOnlySpan<byte> bytes)
    {
        var reply = Reply.FromBytes(bytes);
        if (reply is Reply.Answered answered)
            member.ReadAnswer(answered.Value.Span);
        return reply is Reply.Changed changed && (changed.Argument < 0 || changed.Argument >= member.Method.GetParameters().Length)
            ? throw new WireException($"'{changed.Argument}' is no argument of {member.Name}")
            : reply;
    }

    private static void WaitUntilReady(ChildProcess process)
    {
        try
        {
            process.WaitUntilReady(Patience);
        }
        catch (ProcessEndedException ended)
        {
            // No learner code has run yet: the fault is the grader's or the machine's.
            process.Dispose();
            var exit = ended.ProcessExit;
            throw new GraderFaultException($"A worker did not start ({exit.Kind}, exit code {exit.ExitCode}): {exit.FirstLine}");
        }
    }
}
