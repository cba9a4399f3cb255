using static Katas.Confinement.SystemCalls;

namespace Katas.Confinement;

/// <summary>The two filters. Both are in force at once: the second refuses what the runtime needed only for its own start.</summary>
public static class Filters
{
    private const uint NewNamespaces = 0x7E02_0000; // CLONE_NEWNS, CGROUP, UTS, IPC, USER, PID, NET
    private const uint GlibcThread = 0x003D_0F00; // CLONE_VM, FS, FILES, SIGHAND, THREAD, SYSVSEM, SETTLS, PARENT_SETTID, CHILD_CLEARTID
    private const uint MuslThread = 0x007D_0F00; // the same, and CLONE_DETACHED, which does nothing
    private const uint Writing = 0x1 | 0x2 | 0x40 | 0x200 | 0x400; // O_WRONLY, O_RDWR, O_CREAT, O_TRUNC, O_APPEND

    /// <summary>Socket families that a network namespace does not confine: AF_PACKET, AF_ALG, AF_VSOCK.</summary>
    private static readonly uint[] ForeignFamilies = [17, 38, 40];

    /// <summary>In force from the runtime's first instruction: refuses what none of our programs ever needs.</summary>
    public static byte[] ForStart(Machine machine)
    {
        var filter = new FilterBuilder(machine)
            .Refuse(Refusal.NotPermitted, [.. OtherProcesses, .. Keyrings, .. Observation, .. Mounts, .. Namespaces, .. FileHandles])
            .Refuse(Refusal.NotPermitted, [.. SystemCalls.Machine, .. Clocks, .. Administration, .. Queues])
            .Refuse(Refusal.NotKnown, [.. Rings, Clone3])
            .RefuseAnyBit(Clone, 0, NewNamespaces);
        foreach (var family in ForeignFamilies)
            filter.RefuseValue(Socket, 0, family);
        return filter.Build();
    }

    /// <summary>F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_DUPFD_CLOEXEC, F_GETPIPE_SZ: no lock, lease, signal owner or seal.</summary>
    private static readonly uint[] HarmlessFileCommands = [0, 1, 2, 3, 4, 1030, 1032];

    /// <summary>FIONREAD, TCGETS, TIOCGWINSZ: what the console asks of a descriptor.</summary>
    private static readonly uint[] HarmlessDeviceRequests = [0x541B, 0x5401, 0x5413];

    /// <summary>
    /// PR_GET_DUMPABLE, PR_SET_NAME, PR_GET_NAME, PR_GET_SECCOMP, PR_GET_NO_NEW_PRIVS, PR_SET_VMA: names of threads and memory, and
    /// questions.
    /// </summary>
    private static readonly uint[] HarmlessProcessOptions = [3, 15, 16, 21, 39, 0x5356_4D41];

    /// <summary>
    /// Installed by the process itself once it runs: refuses programs, sockets, signals, all writing, and objects of the kernel that are
    /// shared with other processes. What acts on a process by its id is allowed on oneself only.
    /// </summary>
    /// <param name="machine">The architecture.</param>
    /// <param name="self">The id of the process itself, which the runtime sends signals to.</param>
    public static byte[] ForRun(Machine machine, int self) => new FilterBuilder(machine)
        .Refuse(Refusal.NotPermitted, [.. Programs, .. Sockets, .. AnonymousFiles, .. Signals, .. Limits, .. Names, .. Ownership, .. Times])
        .Refuse(Refusal.NotPermitted, [.. Locks, .. AsynchronousFiles, .. Timers, .. Watches, .. SharedObjects, .. Scheduling,
            .. MountLists, .. WholeDisk])
        .Refuse(Refusal.NotKnown, OpenAt2)
        .AllowOnly(Clone, 0, GlibcThread, MuslThread)
        .AllowOnly(FileControl, 1, HarmlessFileCommands)
        .AllowOnly(DeviceControl, 1, HarmlessDeviceRequests)
        .AllowOnly(ProcessControl, 0, HarmlessProcessOptions)
        .AllowOnly(LimitsOf, 0, 0)
        .AllowOnly(CoresOf, 0, 0)
        .AllowOnly(SignalThread, 0, (uint)self)
        .RefuseAnyBit(Open, 1, Writing)
        .RefuseAnyBit(OpenAt, 2, Writing)
        .Build();
}
