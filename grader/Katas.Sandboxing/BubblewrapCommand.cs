using System.Runtime.Versioning;
using Katas.Sandboxing.Processes;
using Katas.Wire;

namespace Katas.Sandboxing;

/// <summary>
/// The command line that starts a program in namespaces of its own, with no file, process, network or user beyond what it needs.
/// </summary>
[SupportedOSPlatform("linux")]
internal sealed class BubblewrapCommand(Tools tools, StagingFolder staging)
{
    private const string Runtime = "/dn";
    private const string Program = "/w";
    private const string FilterDescriptor = "9";

    /// <summary>
    /// The shell opens the filter on a descriptor and then becomes the command. Its environment is empty, because <c>/proc/1/environ</c>
    /// can be read from inside.
    /// </summary>
    public Launch For(ConfinedProgram program)
    {
        string[] command = [.. OrdinaryUser(), tools.Bubblewrap!, .. World(), .. Files(program), .. Environment(program),
            .. Start(program)];
        return new Launch("/bin/sh", ["-c", $"exec \"$@\" {FilterDescriptor}<\"$0\"", staging.Filter, .. command],
            new Dictionary<string, string>())
        {
            RequiredLayers = Layers.All,
        };
    }

    /// <summary>Root changes to an ordinary user first, because the kernel does not enforce the limit of threads for root.</summary>
    private string[] OrdinaryUser() => System.Environment.IsPrivilegedProcess
        ? [tools.Setpriv!, "--reuid=65534", "--regid=65534", "--clear-groups", "--no-new-privs"]
        : [];

    private static string[] World() =>
    [
        "--unshare-user", "--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts", "--unshare-cgroup-try",
        "--uid", "65534", "--gid", "65534", "--hostname", "sandbox", "--cap-drop", "ALL",
        "--die-with-parent", "--new-session", "--clearenv",
    ];

    /// <summary>
    /// The runtime, our program, and the system's libraries. There is no device folder and no temporary file system, because both can be
    /// filled.
    /// </summary>
    private string[] Files(ConfinedProgram program) =>
    [
        .. ReadOnly(Path.Combine(DotnetProgram.Root, "dotnet"), $"{Runtime}/dotnet"),
        .. ReadOnly(Path.Combine(DotnetProgram.Root, "host"), $"{Runtime}/host"),
        .. ReadOnly(Path.Combine(DotnetProgram.Root, "shared", "Microsoft.NETCore.App"), $"{Runtime}/shared/Microsoft.NETCore.App"),
        .. ReadOnly(staging.CopyOf(Path.GetDirectoryName(program.Path)!), Program),
        .. Libraries().SelectMany(folder => ReadOnly(folder, folder)),
        .. ReadOnly(staging.Users, "/etc/passwd"),
        "--proc", "/proc", "--dev-bind", "/dev/null", "/dev/null", "--dev-bind", "/dev/urandom", "/dev/urandom",
        "--dir", "/tmp", "--chdir", "/tmp", "--remount-ro", "/",
    ];

    private static string[] ReadOnly(string from, string to) => ["--ro-bind", from, to];

    /// <summary>Debian keeps libraries by architecture; elsewhere they are all there is in these folders.</summary>
    private IEnumerable<string> Libraries()
    {
        var triple = $"{tools.Machine!.Name}-linux-gnu";
        string[] folders = Directory.Exists($"/usr/lib/{triple}")
            ? [$"/lib/{triple}", $"/usr/lib/{triple}", "/lib64", "/lib/ld-linux-aarch64.so.1"]
            : ["/lib", "/usr/lib", "/lib64", "/usr/lib64"];
        return folders.Append("/usr/share/zoneinfo").Where(Path.Exists);
    }

    private static IEnumerable<string> Environment(ConfinedProgram program)
    {
        var environment = DotnetProgram.Environment(program.HeapMegabytes);
        environment["DOTNET_ROOT"] = Runtime;
        environment["HOME"] = "/tmp";
        return environment.SelectMany(variable => new[] { "--setenv", variable.Key, variable.Value });
    }

    private static string[] Start(ConfinedProgram program) =>
        ["--seccomp", FilterDescriptor, "--", $"{Runtime}/dotnet", "exec", $"{Program}/{Path.GetFileName(program.Path)}",
            program.ResourceQuota.ToArgument()];
}
