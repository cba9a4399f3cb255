using static Katas.Confinement.SystemCalls;

namespace Katas.Confinement;

/// <summary>
/// The two filters of system calls. Both are in force at once: the second refuses what the runtime needed only for its own start.
/// To allow another call, add a row to <see cref="AllowedCalls"/>.
/// </summary>
public static class Filters
{
    /// <summary>Stands in a run filter for the id of the process, which is not known before the process is there.</summary>
    internal const uint Self = 0x5E1F_5E1F;

    private const uint NewNamespaces = 0x7E02_0000; // CLONE_NEWNS, CGROUP, UTS, IPC, USER, PID, NET

    /// <summary>Socket families that a network namespace does not confine: AF_PACKET, AF_ALG, AF_VSOCK.</summary>
    private static readonly uint[] ForeignFamilies = [17, 38, 40];

    /// <summary>In force from the runtime's first instruction: refuses what none of our programs ever needs.</summary>
    public static byte[] ForStart(Machine machine)
    {
        var filter = new FilterBuilder(machine)
            .Refuse(FilterError.NotPermitted, [.. OtherProcesses, .. Keyrings, .. Observation, .. Mounts, .. Namespaces, .. FileHandles])
            .Refuse(FilterError.NotPermitted, [.. SystemCalls.Machine, .. Clocks, .. Administration, .. Queues])
            .Refuse(FilterError.NotKnown, [.. Rings, Clone3])
            .RefuseAnyBit(Clone, 0, NewNamespaces);
        foreach (var family in ForeignFamilies)
            filter.RefuseValue(Socket, 0, family);
        return filter.BuildAllowingOthers();
    }

    /// <summary>
    /// Installed by the process itself once it runs: allows what <see cref="AllowedCalls"/> lists and nothing else. A call that people
    /// make on purpose is not permitted, so that the framework says so; any other is not known, so that libraries fall back.
    /// </summary>
    /// <param name="machine">The architecture.</param>
    /// <param name="besides">Calls that are allowed besides the list, or null: for the search of one that is missing.</param>
    /// <param name="ofMusl">Whether the runtime needs what it needs with musl, and another layer closes signals.</param>
    /// <returns>The program, which the process has to <see cref="Complete"/>.</returns>
    public static byte[] ForRun(Machine machine, CallNumbers? besides = null, bool ofMusl = false) =>
        RunRules(machine, ofMusl ? AllowedCalls.All.Concat(AllowedCalls.OfMusl) : AllowedCalls.All, besides)
            .BuildRefusingOthers(FilterError.NotKnown);

    /// <summary>Writes the id of the process itself, which the runtime sends signals to, into a run filter.</summary>
    public static void Complete(Span<byte> filter, int self)
    {
        for (var operand = FilterBuilder.StepSize - sizeof(uint); operand < filter.Length; operand += FilterBuilder.StepSize)
        {
            if (BitConverter.ToUInt32(filter[operand..]) == Self)
                BitConverter.TryWriteBytes(filter[operand..], self);
        }
    }

    /// <summary>The rules of the run filter for a list of allowed calls: tests take calls away from it.</summary>
    internal static FilterBuilder RunRules(Machine machine, IEnumerable<AllowedCall> allowed, CallNumbers? besides = null)
    {
        var filter = new FilterBuilder(machine);
        foreach (var row in allowed)
            Allow(filter, row);
        if (besides is { } calls)
            filter.Allow(calls);
        return filter
            .Refuse(FilterError.NotPermitted, [.. Programs, .. Sockets, .. Signals, SetScheduler])
            .Refuse(FilterError.NotPermitted, [.. Names, .. Ownership, .. Times, .. Watches]);
    }

    private static void Allow(FilterBuilder filter, AllowedCall row) => _ = row.Rule switch
    {
        ArgumentRule.OneOf rule => filter.AllowOnly(row.Call, rule.Argument, rule.Values),
        ArgumentRule.NoBit rule => filter.RefuseAnyBit(row.Call, rule.Argument, rule.Bits),
        ArgumentRule.WithBit rule => filter.RequireBit(row.Call, rule.Argument, rule.Bit),
        ArgumentRule.Self rule => filter.AllowOnly(row.Call, rule.Argument, Self),
        ArgumentRule.KnownForSelf rule => filter.AllowOnly(FilterError.NotKnown, row.Call, rule.Argument, 0, Self),
        _ => filter.Allow(row.Call),
    };
}
