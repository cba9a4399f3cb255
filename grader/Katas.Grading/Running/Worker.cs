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

    /// <summary>What the last question has cost.</summary>
    public TimeSpan LastCost => process.LastCost;

    /// <summary>Gives a waiting process the submission.</summary>
    /// <exception cref="ProcessEndedException">The submission ended the process while it was loaded.</exception>
    /// <exception cref="GraderFaultException">The process did not start.</exception>
    public static Worker Load(ChildProcess process, LoadMessage message)
    {
        try
        {
            WaitUntilReady(process);
            process.Ask(FrameKind.Load, message.ToBytes(), FrameKind.Loaded, Loading);
            return new Worker(process);
        }
        catch
        {
            process.Dispose();
            throw;
        }
    }

    /// <summary>Asks one member; the reply is well-formed when this returns.</summary>
    /// <exception cref="ProcessEndedException">There is no reply.</exception>
    public Reply Call(Member member, CallMessage call, Deadline limit)
    {
        var bytes = process.Ask(FrameKind.Call, call.ToBytes(), FrameKind.Reply, limit);
        try
        {
            var reply = Reply.FromBytes(bytes.Span);
            if (reply is Reply.Answered answered)
                member.ReadAnswer(answered.Value.Span);
            return reply is Reply.Changed changed && (changed.Argument < 0 || changed.Argument >= member.Method.GetParameters().Length)
                ? throw new WireException($"'{changed.Argument}' is no argument of {member.Name}")
                : reply;
        }
        catch (WireException exception)
        {
            throw process.ProtocolViolation(exception.Message);
        }
    }

    /// <summary>What was printed since the last ping.</summary>
    /// <exception cref="ProcessEndedException">The process is gone.</exception>
    public string Ping(Limits limits) => process.Ping(new Deadline(limits.Call, limits.CallOnTheClock));

    public void Dispose() => process.Dispose();

    private static void WaitUntilReady(ChildProcess process)
    {
        try
        {
            process.WaitUntilReady(Patience);
        }
        catch (ProcessEndedException ended)
        {
            // No learner code has run yet: the fault is ours or the machine's.
            throw new GraderFaultException($"A worker did not start ({ended.ProcessExit.Kind}, exit code {ended.ProcessExit.ExitCode}): {ended.ProcessExit.Detail}");
        }
    }
}
