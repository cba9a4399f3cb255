namespace Katas.Grader.Processes;

/// <summary>A child process ended before it answered.</summary>
internal sealed class ProcessEndedException(ProcessExit ending) : Exception($"The process ended: {ending.Kind}, exit code {ending.ExitCode}.")
{
    public ProcessExit ProcessExit { get; } = ending;
}
