using System.Diagnostics;
using Katas.Sandboxing.Processes;

namespace Tests.Support;

/// <summary>The command <c>katas</c> as a real process, with what it says.</summary>
internal sealed class KatasProcess : IDisposable
{
    private readonly Process process;
    private readonly Task<string> errors;
    private readonly List<string> lines = [];

    private KatasProcess(Process process)
    {
        this.process = process;
        errors = process.StandardError.ReadToEndAsync();
    }

    /// <summary>The command line of the program under test.</summary>
    public static IReadOnlyList<string> Command { get; } = [Path.Combine(DotnetProgram.Root, "dotnet"),
        Path.Combine(TestKit.Paths.Program, "Katas.Cli.dll")];

    public int Id => process.Id;

    /// <summary>Starts a command that is not waited for.</summary>
    public static KatasProcess Start(params string[] arguments) => StartInside([], arguments);

    /// <summary>Starts it by another program, which gets its command line.</summary>
    public static KatasProcess StartInside(IReadOnlyList<string> outer, params string[] arguments) =>
        Launch([.. outer, .. Command, .. arguments]);

    /// <summary>Starts it with a folder of its own for what is temporary.</summary>
    public static KatasProcess StartWith(TemporaryFolder temporary, params string[] arguments) =>
        StartInside(["/usr/bin/env", $"TMPDIR={temporary.Path}"], arguments);

    private static KatasProcess Launch(IReadOnlyList<string> command) => new(Process.Start(new ProcessStartInfo(command[0], command.Skip(1))
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        WorkingDirectory = TestKit.Paths.Root,
    })!);

    /// <summary>Runs a command to its end.</summary>
    public static KatasRun Run(params string[] arguments)
    {
        using var katas = Start(arguments);
        return katas.Finish();
    }

    /// <summary>
    /// Kills it, and nothing else, as a machine would that goes down, once it has printed so many lines and a while has passed.
    /// </summary>
    public void KillAfter(int count, TimeSpan delay)
    {
        while (lines.Count < count && process.StandardOutput.ReadLine() is { } line)
            lines.Add(line);
        Thread.Sleep(delay);
        process.Kill();
        process.WaitForExit();
    }

    public KatasRun Finish()
    {
        while (process.StandardOutput.ReadLine() is { } line)
            lines.Add(line);
        process.WaitForExit();
        return new KatasRun(process.ExitCode, [.. lines], errors.GetAwaiter().GetResult());
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.Dispose();
    }
}

/// <summary>What a command did.</summary>
internal sealed record KatasRun(int ExitCode, IReadOnlyList<string> Lines, string Errors);
