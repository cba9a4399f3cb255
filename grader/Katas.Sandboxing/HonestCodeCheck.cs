using Katas.Sandboxing.Processes;
using Katas.Wire;

namespace Katas.Sandboxing;

/// <summary>
/// Runs honest code in the first worker of a session, under both filters. Where a machine's runtime needs a system call that the
/// filters refuse, every answer would be called wrong: nothing is graded instead.
/// </summary>
internal static class HonestCodeCheck
{
    private static readonly Deadline Patience = new(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(60));

    /// <exception cref="SandboxUnavailableException">Honest code does not run.</exception>
    /// <exception cref="WireException">The worker's answer is no answer.</exception>
    public static void Send(ChildProcess worker)
    {
        var failures = Failures(worker);
        if (failures.Count > 0)
            throw new SandboxUnavailableException(
                $"honest code does not run in the sandbox of this machine. It failed at: {string.Join(", ", failures)}");
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
    }
}
