using System.Buffers.Binary;
using System.Globalization;
using Katas.Wire;

namespace Katas.Worker;

/// <summary>
/// Tries from inside what the sandbox forbids, whatever its layers. The grader asks the first worker of a session to do this,
/// and grades nothing if a single attempt succeeds. It asks the kernel itself: the framework would be compiled anew for it, and its
/// exceptions cost more than the attempts.
/// </summary>
internal static class Probing
{
    private const int Locks = 10; // RLIMIT_LOCKS: no kernel since 2.4.25 obeys it, so a probe that gets through harms nobody
    private const int SetOwner = 8; // F_SETOWN
    private const int LockAlone = 2; // LOCK_EX
    private const int InternetFamily = 2; // AF_INET
    private const int LoopbackAddress = 0x7F00_0001;

    private static readonly string[] ProcessFiles = ["environ", "maps", "mem"];

    private static readonly string[] HarmlessNames = ["PATH", "PWD", "OLDPWD", "SHLVL", "_"];

    public static ProbedMessage Run(ProbeMessage probe) => new(
    [
        new("files of this machine cannot be read", !NativeCalls.CanRead(probe.PlantedFile)),
        new("no file can be written", NoneIsWritable()),
        new("no file can be locked", NativeCalls.flock(0, LockAlone) != 0),
        new("there is no network", !Connects(probe.Port)),
        new("no program can be started", !NativeCalls.Starts(Environment.ProcessPath!)),
        new("other processes cannot be listed", OnlyInitAndSelf()),
        new("the grader cannot be read", !AnyIsReadable(probe.Grader)),
        new("the grader cannot be signalled",
            NativeCalls.kill(probe.Grader, 0) != 0 && NativeCalls.fcntl(0, SetOwner, probe.Grader) != 0),
        new("the grader cannot be limited", NativeCalls.prlimit(probe.Grader, Locks, new long[2], 0) != 0),
        new("the first process tells nothing of the grader's environment", HiddenEnvironment()),
    ]);

    private static bool NoneIsWritable()
    {
        string[] folders =
            ["/tmp", "/", "/dev", "/dev/shm", "/proc/self", AppContext.BaseDirectory, Environment.CurrentDirectory];
        foreach (var folder in folders)
        {
            if (NativeCalls.Creates(Path.Combine(folder, "probe")))
                return false;
        }
        return true;
    }

    private static bool AnyIsReadable(int process)
    {
        foreach (var file in ProcessFiles)
        {
            if (NativeCalls.CanRead($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/{file}"))
                return true;
        }
        return false;
    }

    private static bool Connects(int port)
    {
        var address = new byte[16]; // family, port, address
        BinaryPrimitives.WriteInt16LittleEndian(address, InternetFamily);
        BinaryPrimitives.WriteUInt16BigEndian(address.AsSpan(2), (ushort)port);
        BinaryPrimitives.WriteInt32BigEndian(address.AsSpan(4), LoopbackAddress);
        return NativeCalls.Connects(InternetFamily, address);
    }

    /// <summary>The list is closed; or it holds only the sandbox's first process, which waits for us, and ourselves.</summary>
    private static bool OnlyInitAndSelf()
    {
        try
        {
            foreach (var folder in Directory.GetDirectories("/proc"))
            {
                if (int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) && id is not 1
                    && id != Environment.ProcessId)
                {
                    return false;
                }
            }
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return true;
        }
    }

    /// <summary>The environment of the first process we see is closed, or does not contain anything of the grader's.</summary>
    private static bool HiddenEnvironment()
    {
        if (!NativeCalls.CanRead("/proc/1/environ"))
            return true;
        foreach (var entry in File.ReadAllText("/proc/1/environ").Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Array.IndexOf(HarmlessNames, entry.Split('=')[0]) < 0)
                return false;
        }
        return true;
    }
}
