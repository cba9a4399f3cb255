namespace Katas.Grader.Processes;

/// <summary>A child process ended before it answered.</summary>
internal sealed class ProcessEndedException(Ending ending) : Exception($"The process ended: {ending.Kind}, exit code {ending.ExitCode}.")
{
    public Ending Ending { get; } = ending;
}
