using System.Diagnostics;

namespace Benchmarks.Measuring;

/// <summary>A command that runs, with every line it printed so far.</summary>
internal sealed class RunningCommand : IDisposable
{
    private static readonly string[] Inherited = ["MSBUILD", "DOTNET_CLI", "UseSharedCompilation", "SharedCompilationId", "DOTNET_WATCH"];

    private readonly Command command;
    private readonly Process process;
    private readonly List<string> lines = [];

    private RunningCommand(Command command)
    {
        this.command = command;
        process = new Process { StartInfo = StartOf(command) };
        process.OutputDataReceived += (_, line) => Add(line.Data);
        process.ErrorDataReceived += (_, line) => Add(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public int Id => process.Id;

    public static RunningCommand Start(Command command) => new(command);

    /// <summary>Waits for the end and returns the exit code.</summary>
    /// <exception cref="MeasurementException">It did not end in time.</exception>
    public int Finish()
    {
        if (!process.WaitForExit(command.Patience))
            throw Failure($"did not end within {command.Patience.TotalMinutes:0} minutes");
        return process.ExitCode; // not waiting for the end of its output: build servers that it started may keep the pipe open
    }

    /// <summary>Waits for a text after the first <paramref name="skip"/> lines; returns how many lines there are up to it.</summary>
    /// <exception cref="MeasurementException">No such line came in time.</exception>
    public int WaitForLine(string text, int skip, TimeSpan patience)
    {
        var clock = Stopwatch.StartNew();
        lock (lines)
        {
            while (lines.FindIndex(Math.Min(skip, lines.Count), line => line.Contains(text, StringComparison.Ordinal)) is var index)
            {
                if (index >= 0)
                    return index + 1;
                if (clock.Elapsed > patience || process.HasExited)
                    throw Failure($"printed no line with '{text}'");
                Monitor.Wait(lines, TimeSpan.FromSeconds(1));
            }
        }
        return skip;
    }

    public MeasurementException Failure(string what)
    {
        lock (lines)
        {
            var last = string.Join('\n', lines.TakeLast(15));
            return new MeasurementException($"'{command}' in '{command.Folder}' {what}. Its last lines:\n{last}");
        }
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    private static ProcessStartInfo StartOf(Command command)
    {
        var start = new ProcessStartInfo(command.File, command.Arguments)
        {
            WorkingDirectory = command.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = false,
        };
        foreach (var name in start.Environment.Keys.Where(IsInherited).ToArray())
            start.Environment.Remove(name); // 'dotnet run', which started the benchmark, sets some of them
        foreach (var (name, value) in command.Variables)
            start.Environment[name] = value;
        return start;
    }

    private static bool IsInherited(string name) => Inherited.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));

    private void Add(string? line)
    {
        if (line is null)
            return;
        lock (lines)
        {
            lines.Add(line);
            Monitor.PulseAll(lines);
        }
    }
}
