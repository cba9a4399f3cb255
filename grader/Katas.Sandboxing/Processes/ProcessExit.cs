namespace Katas.Sandboxing.Processes;

/// <summary>How a child process came to its end.</summary>
public enum ProcessExitKind
{
    /// <summary>It did not answer in time and was stopped.</summary>
    TimedOut,

    /// <summary>It ended by itself.</summary>
    Exited,

    /// <summary>It wrote more than it may and was stopped.</summary>
    OutputLimit,

    /// <summary>It took more memory than it may and was stopped.</summary>
    MemoryLimit,

    /// <summary>It sent bytes that are no answer and was stopped.</summary>
    ProtocolViolation,
}

/// <summary>The end of a child process, with the exit code and the head of what it printed.</summary>
public sealed record ProcessExit(ProcessExitKind Kind, int ExitCode, string Detail);
