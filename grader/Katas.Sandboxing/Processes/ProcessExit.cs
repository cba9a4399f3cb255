namespace Katas.Sandboxing.Processes;

/// <summary>Why a child process ended.</summary>
public enum ProcessExitKind
{
    /// <summary>It did not answer in time and was stopped.</summary>
    TimedOut,

    /// <summary>It ended by itself.</summary>
    Exited,

    /// <summary>It printed more than the limit and was stopped.</summary>
    OutputLimit,

    /// <summary>It used more memory than the limit and was stopped.</summary>
    MemoryLimit,

    /// <summary>It had more threads than it may and was stopped.</summary>
    ThreadLimit,

    /// <summary>It sent bytes that are not a valid answer and was stopped.</summary>
    ProtocolViolation,
}

/// <summary>How a child process ended, with its exit code and the beginning of what it printed.</summary>
public sealed record ProcessExit(ProcessExitKind Kind, int ExitCode, string Detail)
{
    private const int KilledByUs = 128 + 9; // SIGKILL

    /// <summary>The first line it printed, which is what a person can use; stack frames of ours follow it.</summary>
    public string FirstLine => Detail.ReplaceLineEndings("\n").Split('\n')[0];

    /// <summary>The end of a process that may have been stopped.</summary>
    /// <param name="stopped">Why it was to be stopped, or null. Where it ended otherwise than by our signal, it was faster.</param>
    /// <param name="exitCode">What the system says.</param>
    /// <param name="printed">What it printed.</param>
    internal static ProcessExit Of(ProcessExitKind? stopped, int exitCode, string printed)
    {
        var isKilled = exitCode is KilledByUs or < 0 || OperatingSystem.IsWindows();
        return new ProcessExit(isKilled ? stopped ?? ProcessExitKind.Exited : ProcessExitKind.Exited, exitCode, printed);
    }
}
