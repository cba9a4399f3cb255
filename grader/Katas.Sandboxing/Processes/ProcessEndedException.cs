namespace Katas.Sandboxing.Processes;

/// <summary>A child process ended before it answered.</summary>
public sealed class ProcessEndedException(ProcessExit ending) : Exception($"The process ended: {ending.Kind}, exit code {ending.ExitCode}.")
{
    public ProcessExit ProcessExit { get; } = ending;
}
