using System.Runtime.InteropServices;
using Katas.Confinement;

namespace Katas.Sandboxing.Processes;

/// <summary>How one of our programs is started: a small, fixed environment and a limited heap.</summary>
internal static class DotnetProgram
{
    /// <summary>The root of the runtime that this process runs on; children run on the same.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    private static string Host { get; } = Path.Combine(Root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");

    /// <summary>Whether that runtime was built for musl.</summary>
    public static bool IsMusl { get; } = RuntimeInformation.RuntimeIdentifier.Contains("musl", StringComparison.Ordinal);

    /// <summary>What every one of them gets.</summary>
    private static readonly Dictionary<string, string> Fixed = new()
    {
        ["DOTNET_ROOT"] = Root,
        ["DOTNET_EnableDiagnostics"] = "0",
        ["DOTNET_NOLOGO"] = "1",
        ["DOTNET_TieredPGO"] = "0",
        // without these, endless recursion would overflow the stack or loop for ever, depending on when the JIT optimises its method
        ["DOTNET_TailCallOpt"] = "0",
        ["DOTNET_TailCallLoopOpt"] = "0",
        ["DOTNET_gcServer"] = "0",
        ["DOTNET_gcConcurrent"] = "0",
        ["DOTNET_DbgEnableMiniDump"] = "0",
        // a confined process may not lock files, and need not wait for the locks of others
        ["DOTNET_SYSTEM_IO_DISABLEFILELOCKING"] = "1",
        ["DOTNET_EnableWriteXorExecute"] = "0", // it would need an in-memory file, which a confined process may not create
        ["DOTNET_Thread_DefaultStackSize"] = "180000", // hexadecimal, 1.5 MiB: the stacks of many threads count as private memory
        ["MALLOC_ARENA_MAX"] = "2",
        ["LANG"] = "C.UTF-8",
        ["TZ"] = "UTC",
    };

    /// <summary>How a program is started without confinement.</summary>
    public static Launch Launch(ConfinedProgram program)
    {
        string[] options = [SelfConfinement.ParentOption, $"{System.Environment.ProcessId}"];
        var environment = Environment(program.HeapMegabytes);
        return program.Native is { } native
            ? new Launch(native, options, environment)
            : new Launch(Host, ["exec", program.Path, .. options], environment);
    }

    public static Dictionary<string, string> Environment(int heapMegabytes)
    {
        var environment = new Dictionary<string, string>(Fixed)
        {
            ["DOTNET_GCHeapHardLimit"] = $"0x{(long)heapMegabytes << 20:X}",
        };
        if (OperatingSystem.IsWindows())
            environment["SystemRoot"] = System.Environment.GetEnvironmentVariable("SystemRoot") ?? @"C:\Windows";
        return environment;
    }
}
