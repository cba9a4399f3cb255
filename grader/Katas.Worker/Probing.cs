using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using Katas.Wire;

namespace Katas.Worker;

/// <summary>
/// Tries from inside what the sandbox forbids, whatever its layers. The grader asks the first worker of a session to do this,
/// and grades nothing if a single attempt succeeds.
/// </summary>
internal static partial class Probing
{
    private const int Locks = 10; // RLIMIT_LOCKS: no kernel since 2.4.25 obeys it, so a probe that gets through harms nobody
    private const int SetOwner = 8; // F_SETOWN
    private const int LockAlone = 2; // LOCK_EX

    private static readonly string[] ProcessFiles = ["environ", "maps", "mem"];

    private static readonly string[] HarmlessNames = ["PATH", "PWD", "OLDPWD", "SHLVL", "_"];

    public static ProbedMessage Run(ProbeMessage probe) => new(
    [
        new("files of this machine cannot be read", Refused(() => File.ReadAllText(probe.PlantedFile))),
        new("no file can be written", Writable().All(folder => Refused(() => File.WriteAllText(Path.Combine(folder, "probe"), "")))),
        new("no file can be locked", flock(0, LockAlone) != 0),
        new("there is no network", Refused(() => Connect(probe.Port))),
        new("no program can be started", Refused(() => Process.Start(Environment.ProcessPath!).Dispose())),
        new("other processes cannot be listed", OnlyInitAndSelf()),
        new("the grader cannot be read", ProcessFiles.All(file => Refused(() => ReadSome($"/proc/{probe.Grader}/{file}")))),
        new("the grader cannot be signalled", kill(probe.Grader, 0) != 0 && fcntl(0, SetOwner, probe.Grader) != 0),
        new("the grader cannot be limited", prlimit(probe.Grader, Locks, [0, 0], 0) != 0),
        new("the first process tells nothing of the grader's environment", HiddenEnvironment()),
    ]);

    private static string[] Writable() =>
        ["/tmp", "/", "/dev", "/dev/shm", "/proc/self", AppContext.BaseDirectory, Environment.CurrentDirectory];

    private static bool Refused(Action attempt)
    {
        try
        {
            attempt();
            return false;
        }
#pragma warning disable CA1031 // any kind of refusal is right here
        catch (Exception)
#pragma warning restore CA1031
        {
            return true;
        }
    }

    private static void ReadSome(string file)
    {
        using var stream = File.OpenRead(file);
        stream.ReadExactly(new byte[1]);
    }

    private static void Connect(int port)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(IPAddress.Loopback, port);
    }

    /// <summary>The list is closed; or it holds only the sandbox's first process, which waits for us, and ourselves.</summary>
    private static bool OnlyInitAndSelf()
    {
        string[] seen = [];
        return Refused(() => seen = [.. Directory.GetDirectories("/proc").Select(folder => Path.GetFileName(folder)).Where(IsNumber)])
            || seen.All(id => id == "1" || id == Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
    }

    private static bool IsNumber(string name) => int.TryParse(name, CultureInfo.InvariantCulture, out _);

    /// <summary>The environment of the first process we see is closed, or does not contain anything of the grader's.</summary>
    private static bool HiddenEnvironment()
    {
        var environment = "";
        return Refused(() => environment = File.ReadAllText("/proc/1/environ"))
            || environment.Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(entry => entry.Split('=')[0])
                .All(name => HarmlessNames.Contains(name, StringComparer.Ordinal));
    }

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc")]
    private static partial int flock(int descriptor, int operation);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc")]
    private static partial int kill(int process, int signal);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc")]
    private static partial int fcntl(int descriptor, int command, int argument);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc")]
    private static partial int prlimit(int process, int resource, long[] limit, nint before);
}
