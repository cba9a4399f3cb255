using System.ComponentModel;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Katas.Confinement;

/// <summary>One limit as the kernel knows it: a number for the resource, and the value.</summary>
public sealed record ResourceLimit(string Name, int Resource, long Value);

/// <summary>
/// The limits that the kernel enforces on a process. Both the soft and the hard limit are set, so that the process cannot raise them again.
/// </summary>
public static partial class ResourceLimits
{
    private const int Megabyte = 20;
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
    /// Sets the limits that depend on what the runtime has reserved, and on the namespace in which threads are counted.
    /// Returns whether the kernel says of every limit that it is in force.
    /// </summary>
    internal static bool Complete(ResourceQuota quota)
    {
        var space = new ResourceLimit("limit AddressSpace", 9, AddressSpaceNow() + (quota.AddressMegabytes << Megabyte));
        var threads = new ResourceLimit("limit Threads", 6, quota.Threads);
        Set(space);
        Set(threads);
        var areInForce = IsInForce(space) && IsInForce(threads);
        foreach (var limit in AtStart(quota)) // a query would be compiled anew in each worker
            areInForce &= IsInForce(limit);
        return areInForce;
    }

    private static long AddressSpaceNow()
    {
        var pages = OwnFile.Read("statm").Split(' ')[0];
        return long.Parse(pages, CultureInfo.InvariantCulture) * Environment.SystemPageSize;
    }

    private static void Set(ResourceLimit limit)
    {
        if (setrlimit(limit.Resource, new Pair(limit.Value, limit.Value)) != 0)
            throw new Win32Exception(Marshal.GetLastPInvokeError(), $"The {limit.Name} could not be set to {limit.Value}.");
    }

    private static bool IsInForce(ResourceLimit limit) =>
        getrlimit(limit.Resource, out var found) == 0 && found.Soft == limit.Value && found.Hard == limit.Value;

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", SetLastError = true)]
    private static partial int setrlimit(int resource, in Pair limit);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", SetLastError = true)]
    private static partial int getrlimit(int resource, out Pair limit);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Pair(long soft, long hard)
    {
        public readonly long Soft = soft;
        public readonly long Hard = hard;
    }
}
