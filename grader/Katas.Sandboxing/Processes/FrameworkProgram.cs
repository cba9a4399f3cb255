using System.Diagnostics;
using System.IO.Pipes;

namespace Katas.Sandboxing.Processes;

/// <summary>A program that the framework started; nothing confines it.</summary>
internal sealed class FrameworkProgram(Process process) : RunningProgram(process)
{
    public override Stream Input => Process.StandardInput.BaseStream;

    public override Stream Output => Process.StandardOutput.BaseStream;

    public override Stream Errors => Process.StandardError.BaseStream;

    public override int? ExitCode => Process.HasExited ? Process.ExitCode : null;

    public static FrameworkProgram Start(Launch launch)
    {
        var start = new ProcessStartInfo(launch.File, launch.Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment.Clear();
        foreach (var (name, value) in launch.Environment)
            start.Environment[name] = value;
        var process = Process.Start(start)!;
        if (process.StandardError.BaseStream is PipeStream errors)
            PipeSize.Widen(errors.SafePipeHandle);
        return new FrameworkProgram(process);
    }

    public override bool WaitForExit(TimeSpan patience) => Process.WaitForExit(patience);

    public override void Kill()
    {
        try
        {
            Process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended already.
        }
    }
}
