using Katas.Confinement;
using Katas.Sandboxing.Processes;
using Katas.Wire;

namespace Katas.Sandboxing;

/// <summary>
/// Runs honest code in the first worker of a session, under both filters. Where a machine's runtime needs a system call that the
/// filters refuse, every answer would be called wrong: nothing is graded instead.
/// </summary>
internal sealed class HonestCodeCheck(Func<ConfinedProgram, ChildProcess> start, ConfinedProgram program)
{
    private static readonly TimeSpan Start = TimeSpan.FromSeconds(30);
    private static readonly Deadline Patience = new(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(60));

    /// <param name="worker">A worker that is ready and carries no submission.</param>
    /// <exception cref="SandboxUnavailableException">Honest code does not run.</exception>
    public void Run(ChildProcess worker)
    {
        var failures = Failures(worker);
        if (failures.Count == 0)
            return;
        var missing = CallNumbers.FindMissing(Works) is { } number
            ? $" It works with the system call '{number}' of {Machine.Current?.Name}, which 'AllowedCalls' does not list."
            : "";
        throw new SandboxUnavailableException(
            $"honest code does not run in the sandbox of this machine. It failed at: {string.Join(", ", failures)}.{missing}".TrimEnd('.'));
    }

    private bool Works(CallNumbers besides)
    {
        using var worker = start(program with { Besides = besides });
        try
        {
            worker.WaitUntilReady(Start);
            return Failures(worker).Count == 0;
        }
        catch (ProcessEndedException)
        {
            return false;
        }
    }

    private static IReadOnlyList<string> Failures(ChildProcess worker)
    {
        try
        {
            var answer = worker.Ask(FrameKind.TryHonestCode, ReadOnlyMemory<byte>.Empty, FrameKind.HonestCodeTried, Patience);
            return HonestCodeMessage.FromBytes(answer.Span).Failures;
        }
        catch (ProcessEndedException ended)
        {
            return [$"the process ended ({ended.ProcessExit.Kind}, exit code {ended.ProcessExit.ExitCode})"];
        }
        catch (WireException exception)
        {
            return [$"its answer is no answer ({exception.Message})"];
        }
    }
}
