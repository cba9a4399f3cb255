using System.Runtime.Versioning;
using Katas.Confinement;
using Katas.Sandboxing.Processes;

namespace Katas.Sandboxing.Launching;

/// <summary>
/// Starts a program by our own launcher with bubblewrap between them: one more layer, in which no file, process, network or user is there
/// beyond what the program needs. Landlock stays out of it, because a process under Landlock may not mount.
/// </summary>
[SupportedOSPlatform("linux")]
internal sealed class BubblewrapCommand(Tools tools, StagingFolder staging) : ISandboxCommand
{
    private const string Runtime = "/dn";
    private const string Program = "/w";

    private static readonly string FilterDescriptor = $"{Launching.Confining.FilterDescriptor}";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public IReadOnlyList<string> Layers { get; } = [.. SandboxLayers.Always, SandboxLayers.Namespaces, SandboxLayers.Bubblewrap];

    /// <summary>
    /// The environment is empty, because <c>/proc/1/environ</c> can be read from inside; bubblewrap sets the program's own.
    /// </summary>
    public Launch For(ConfinedProgram program)
    {
        var copy = staging.CopyOf(program);
        var argument = SelfConfinement.ArgumentFor(tools.Machine!, program.ResourceQuota, program.Besides, DotnetProgram.IsMusl);
        var start = copy.Start($"{Runtime}/dotnet", Program, argument);
        return Around([.. Files(copy), .. Environment(program)], start, program.ResourceQuota);
    }

    /// <summary>Starts a program that does nothing, in the same surroundings but for the files.</summary>
    /// <returns>Why it did not start; null if it did.</returns>
    public string? Try()
    {
        string[] files = ["--ro-bind", "/", "/", "--proc", "/proc", "--dev-bind", "/dev/null", "/dev/null"];
        var launch = Around(files, ["/bin/sh", "-c", ":"], new ResourceQuota(1024, 1024, 128, 60));
        using var process = ConfinedProcess.Start(launch, launch.Confining!);
        process.Input.Dispose();
        using var said = new StreamReader(process.Errors);
        var first = said.ReadLine();
        process.WaitForExit(Patience);
        return process.ExitCode == 0 ? null : first ?? $"exit code {process.ExitCode}";
    }

    private Launch Around(string[] inside, string[] start, ResourceQuota quota) =>
        new(tools.Bubblewrap!, [.. World, .. inside, "--seccomp", FilterDescriptor, "--", .. start], new Dictionary<string, string>())
        {
            RequiredLayers = Wire.Layers.All,
            Confining = new Confining(tools.Machine!, quota) { FilterFile = staging.Filter, LeftOut = tools.LeftOut },
        };

    private static string[] World =>
    [
        "--unshare-user", "--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts", "--unshare-cgroup-try",
        "--uid", "65534", "--gid", "65534", "--hostname", "sandbox", "--cap-drop", "ALL",
        "--die-with-parent", "--new-session", "--clearenv",
    ];

    /// <summary>
    /// The runtime, our program, and the system's libraries. There is no device folder and no temporary file system, because both can be
    /// filled.
    /// </summary>
    private string[] Files(ProgramCopy program) =>
    [
        .. ReadOnly(Path.Combine(DotnetProgram.Root, "dotnet"), $"{Runtime}/dotnet"),
        .. ReadOnly(Path.Combine(DotnetProgram.Root, "host"), $"{Runtime}/host"),
        .. ReadOnly(Path.Combine(DotnetProgram.Root, "shared", "Microsoft.NETCore.App"), $"{Runtime}/shared/Microsoft.NETCore.App"),
        .. ReadOnly(program.Folder, Program),
        .. SystemLibraries.Of(tools.Machine!).Append("/usr/share/zoneinfo").Where(Path.Exists)
            .SelectMany(folder => ReadOnly(folder, folder)),
        .. ReadOnly(staging.Users, "/etc/passwd"),
        "--proc", "/proc", "--dev-bind", "/dev/null", "/dev/null", "--dev-bind", "/dev/urandom", "/dev/urandom",
        "--dir", "/tmp", "--chdir", "/tmp", "--remount-ro", "/",
    ];

    private static string[] ReadOnly(string from, string to) => ["--ro-bind", from, to];

    private static IEnumerable<string> Environment(ConfinedProgram program)
    {
        var environment = DotnetProgram.Environment(program.HeapMegabytes);
        environment["DOTNET_ROOT"] = Runtime;
        environment["HOME"] = "/tmp";
        return environment.SelectMany(variable => new[] { "--setenv", variable.Key, variable.Value });
    }
}
