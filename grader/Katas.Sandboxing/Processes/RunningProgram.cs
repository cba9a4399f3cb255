using System.Diagnostics;

namespace Katas.Sandboxing.Processes;

/// <summary>A program that was started, behind three pipes.</summary>
internal abstract class RunningProgram(Process process) : IDisposable
{
    /// <summary>The process, for what the system counts about it.</summary>
    public Process Process { get; } = process;

    public abstract Stream Input { get; }

    public abstract Stream Output { get; }

    public abstract Stream Errors { get; }

    /// <summary>The exit code; null while it runs.</summary>
    public abstract int? ExitCode { get; }

    public abstract bool WaitForExit(TimeSpan patience);

    /// <summary>Ends it and all its children. Does nothing if it has ended.</summary>
    public abstract void Kill();

    public virtual void Dispose() => Process.Dispose();
}
