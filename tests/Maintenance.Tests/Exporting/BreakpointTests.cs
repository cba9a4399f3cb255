using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Maintenance.Tests.Support;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Maintenance.Tests.Exporting;

/// <summary>A breakpoint in an exercise of an exported kit is met: by the editor's launch settings, and by a test explorer.</summary>
internal sealed partial class BreakpointTests
{
    private ExportedKit kit = null!;

    [OneTimeSetUp]
    public void Export()
    {
        Needs.Ci("Builds a kit");
        if (!RuntimeDebugger.IsPossible)
            Assert.Ignore("No debugger on this machine: the runtime's debugging library is found on Linux only.");
        kit = ExportedKit.Of("0");
        File.WriteAllText(Path.Combine(kit.Path, "exercises/00-warm-up/WarmUp.cs"), WarmUpSubmission.Answer());
    }

    [OneTimeTearDown]
    public void Remove() => kit?.Dispose();

    [Test]
    public void By_the_launch_settings_of_the_editor()
    {
        var launch = JsonDocument.Parse(kit.Read(".vscode/launch.json")).RootElement.GetProperty("configurations")[0];
        var tasks = JsonDocument.Parse(kit.Read(".vscode/tasks.json")).RootElement.GetProperty("tasks").EnumerateArray();
        var before = tasks.Single(task => task.GetProperty("label").GetString() == launch.GetProperty("preLaunchTask").GetString());
        Programs.Run(kit.Path, before.GetProperty("command").GetString()!, Arguments(before), Home).ExitCode.ShouldBe(0);
        var program = Filled(launch.GetProperty("program"));

        var start = Start([program, .. Arguments(launch)]);
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location;
        var (met, said) = Debug(start, Path.GetDirectoryName(program)!);

        met.ShouldBeGreaterThan(0, said);
        said.ShouldMatch(@"failed: 0\b", said);
    }

    [Test]
    public void By_a_test_explorer_that_starts_the_test_host_with_a_debugger()
    {
        Programs.Run(kit.Path, "dotnet", ["build", "tests/Katas.Tests"], Home).ExitCode.ShouldBe(0);

        var start = Start(
            ["test", "tests/Katas.Tests", "--no-build", "--filter", "Category=Kata00", "--logger", "console;verbosity=normal"]);
        start.Environment["VSTEST_HOST_DEBUG"] = "1";
        var (met, said) = Debug(start, Path.Combine(kit.Path, "artifacts/bin/Katas.Tests/debug"));

        met.ShouldBeGreaterThan(0, said);
        said.ShouldContain("because a debugger is attached");
    }

    private static IReadOnlyDictionary<string, string> Home { get; } =
        new Dictionary<string, string> { ["HOME"] = Environment.GetEnvironmentVariable("HOME") ?? "" };

    /// <summary>Runs a program with a breakpoint in the learner's softmax: how often it was met, and what the program said.</summary>
    private static (int Met, string Said) Debug(ProcessStartInfo start, string folder)
    {
        var breakpoint = Breakpoint.In(Path.Combine(folder, "Katas.Answers.dll"), "WarmUp", "Softmax");
        using var process = Process.Start(start)!;
        using var debugger = RuntimeDebugger.Attach(Waiting(process), breakpoint);
        // Its output ends with it. To wait for the process, too, may last for ever: the debugging library takes its end away from us.
        var said = process.StandardOutput.ReadToEnd();
        return (breakpoint.Count, said);
    }

    /// <summary>What waits for a debugger, the test host or <see cref="StartupHook"/>, says which process it is.</summary>
    private static int Waiting(Process process)
    {
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (WaitingProcess().Match(line) is { Success: true } match)
                return int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        }
        throw new InvalidOperationException("Nothing waited for a debugger.");
    }

    private ProcessStartInfo Start(IEnumerable<string> arguments) =>
        new("dotnet", arguments) { WorkingDirectory = kit.Path, RedirectStandardOutput = true };

    private string[] Arguments(JsonElement setting) => [.. setting.GetProperty("args").EnumerateArray().Select(Filled)];

    private string Filled(JsonElement text) => text.GetString()!
        .Replace("${workspaceFolder}", kit.Path, StringComparison.Ordinal)
        .Replace("${fileBasenameNoExtension}", "WarmUp", StringComparison.Ordinal);

    [GeneratedRegex(@"Process Id: (\d+)")]
    private static partial Regex WaitingProcess();
}
