using static Katas.Confinement.SystemCalls;

namespace Katas.Confinement;

/// <summary>The two filters. Both are in force at once: the second refuses what the runtime needed only for its own start.</summary>
public static class Filters
{
    private const uint NewNamespaces = 0x7E02_0000; // CLONE_NEWNS, CGROUP, UTS, IPC, USER, PID, NET
    private const uint Thread = 0x0001_0000; // CLONE_THREAD
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

    /// <summary>Installed by the process itself once it runs: refuses programs, sockets, signals and all writing.</summary>
    public static byte[] ForRun(Machine machine) => new FilterBuilder(machine)
        .Refuse(Refusal.NotPermitted, [.. Programs, .. Sockets, .. AnonymousFiles, .. Signals, .. Limits, .. Names, .. Ownership])
        .Refuse(Refusal.NotKnown, OpenAt2)
        .RefuseWithoutBit(Clone, 0, Thread)
        .RefuseAnyBit(Open, 1, Writing)
        .RefuseAnyBit(OpenAt, 2, Writing)
        .Build();
}
