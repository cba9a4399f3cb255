using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Katas.Confinement;

/// <summary>One limit as the kernel knows it: a number for the resource, and the value.</summary>
public sealed record ResourceLimit(string Name, int Resource, long Value);

/// <summary>
/// The limits that the kernel enforces on a process. Both the soft and the hard limit are set, so that the process cannot raise them again.
/// </summary>
public static unsafe partial class ResourceLimits
{
    private const int Megabyte = 20;
    private const int AddressSpace = 9;
    private const int Threads = 6;
    private const long Descriptors = 1024; // the runtime holds two for each loaded assembly; 128 broke honest code

    /// <summary>The limits that can be in force from the first instruction.</summary>
    public static ResourceLimit[] AtStart(ResourceQuota quota) =>
    [
        new("limit PrivateMemory", 2, quota.PrivateMegabytes << Megabyte),
        new("limit Processor", 0, quota.ProcessorSeconds),
        new("limit Descriptors", 7, Descriptors),
        new("limit FileSize", 1, 0),
        new("limit CoreDump", 4, 0),
        new("limit LockedMemory", 8, 0),
        new("limit Queues", 12, 0),
    ];

    /// <summary>
    /// The limits that a process sets on itself, because they depend on what the runtime has reserved, and on the namespace in which
    /// threads are counted.
    /// </summary>
    internal static ResourceLimit[] Later(ResourceQuota quota) =>
        [new("limit AddressSpace", AddressSpace, quota.AddressMegabytes << Megabyte), new("limit Threads", Threads, quota.Threads)];

    /// <summary>Sets a limit on this process. Returns whether the kernel says that it is in force.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="value">The value; of address space, beyond what is in use now.</param>
    internal static bool Set(int resource, long value)
    {
        var limit = resource == AddressSpace ? AddressSpaceNow() + value : value;
        var both = stackalloc long[2] { limit, limit };
        if (setrlimit(resource, both) != 0)
            ThrowRefused(resource, limit);
        return IsInForce(resource, limit);
    }

    internal static bool IsInForce(int resource, long value)
    {
        var both = stackalloc long[2];
        return getrlimit(resource, both) == 0 && both[0] == value && both[1] == value;
    }

    private static long AddressSpaceNow()
    {
        Span<byte> room = stackalloc byte[256];
        OwnFile.TryRead("/proc/self/statm\0"u8, room, out var pages);
        return ProcessStatus.NextNumber(ref pages) * Environment.SystemPageSize;
    }

    /// <summary>Apart, so that what an exception needs is not loaded where nothing fails.</summary>
    [DoesNotReturn]
    private static void ThrowRefused(int resource, long value) =>
        throw new Win32Exception(Marshal.GetLastSystemError(), $"The limit {resource} could not be set to {value}.");

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc")]
    private static partial int setrlimit(int resource, long* limit);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc")]
    private static partial int getrlimit(int resource, long* limit);
}
